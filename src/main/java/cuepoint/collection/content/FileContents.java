package cuepoint.collection.content;

import cuepoint.event.EventMetadata;
import cuepoint.event.Schedule;
import cuepoint.event.ScheduledSegments;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the contents of files show that their names do not. Each file is looked into once, although
 * its name is read alone, with its folder and with its event; and one that is as it was in an
 * earlier run is not looked into again. Not thread-safe.
 */
public final class FileContents {
  private final SeenContents seen;
  private final Map<List<Path>, ScheduledSegments> scheduled = new HashMap<>();

  /**
   * The contents of a collection.
   *
   * @param seen what is known of them; what is found is added
   */
  public FileContents(SeenContents seen) {
    this.seen = seen;
  }

  /** Whether a file holds captions. */
  public boolean isCaptions(Path file) {
    return seen.has(Trait.CAPTIONS, file);
  }

  /** Whether what captions say is clearly English. */
  public boolean isEnglish(Path file) {
    return seen.has(Trait.ENGLISH, file);
  }

  /** Whether a file describes an event: by its name, or because it is a schedule. */
  public boolean describesEvent(Path file) {
    return EventMetadata.isNamed(file) || (Schedule.mayBe(file) && seen.has(Trait.SCHEDULE, file));
  }

  /** Whether metadata may find several talks in a recording. */
  public boolean mayHaveSegments(Path metadata) {
    return seen.has(Trait.SEGMENTS, metadata);
  }

  /** The talks that the files which describe an event find in its recordings. */
  public ScheduledSegments scheduled(List<Path> describing) {
    return scheduled.computeIfAbsent(describing, ScheduledSegments::new);
  }
}
