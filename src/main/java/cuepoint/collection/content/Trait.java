package cuepoint.collection.content;

import cuepoint.caption.CaptionFile;
import cuepoint.caption.Captions;
import cuepoint.event.Schedule;
import cuepoint.file.RegularFile;
import cuepoint.language.LanguageDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the content of a file shows that its name does not. */
enum Trait {
  /** Both speech recognisers and people who keep metadata write JSON. */
  CAPTIONS,
  /** What captions say is clearly English. */
  ENGLISH,
  /** It lists the talks of an event. */
  SCHEDULE,
  /** It may find several talks in a recording: to look for the word is faster than to parse. */
  SEGMENTS;

  /** By its name; none is called so in a file of another version. */
  static Optional<Trait> named(String name) {
    return Stream.of(values()).filter(trait -> trait.name().equals(name)).findFirst();
  }

  /** Whether a file shows it; one that cannot be read does not. */
  boolean isIn(Path file) {
    try {
      return switch (this) {
        case CAPTIONS -> CaptionFile.isCaptions(file);
        case ENGLISH -> isEnglish(file);
        case SCHEDULE -> Schedule.isIn(file);
        case SEGMENTS -> RegularFile.text(file).contains("\"segments\"");
      };
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isEnglish(Path captions) throws IOException {
    return LanguageDetector.ofCues(Captions.read(captions).cues()).filter("en"::equals).isPresent();
  }
}
