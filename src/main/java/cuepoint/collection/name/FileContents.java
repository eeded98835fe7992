package cuepoint.collection.name;

import cuepoint.caption.CaptionFile;
import cuepoint.caption.Captions;
import cuepoint.event.ScheduledSegments;
import cuepoint.language.LanguageDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the contents of files show that their names do not. Each file is looked into once, although
 * its name is read alone, with its folder and with its event. Not thread-safe.
 */
public final class FileContents {
  private static final String ENGLISH = "en";

  private final Map<Path, Boolean> captions = new HashMap<>();
  private final Map<Path, Boolean> english = new HashMap<>();
  private final Map<List<Path>, ScheduledSegments> scheduled = new HashMap<>();

  /** Both speech recognisers and people who keep metadata write JSON. */
  boolean isCaptions(Path file) {
    return captions.computeIfAbsent(file, FileContents::holdsCaptions);
  }

  private static boolean holdsCaptions(Path file) {
    try {
      return CaptionFile.isCaptions(file);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether what captions say is clearly English. */
  boolean isEnglish(Path file) {
    return english.computeIfAbsent(file, FileContents::holdsEnglish);
  }

  private static boolean holdsEnglish(Path file) {
    try {
      return LanguageDetector.ofCues(Captions.read(file).cues())
          .filter(ENGLISH::equals)
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** The talks that the files which describe an event find in its recordings. */
  public ScheduledSegments scheduled(List<Path> describing) {
    return scheduled.computeIfAbsent(describing, ScheduledSegments::new);
  }
}
