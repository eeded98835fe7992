package cuepoint.collection;

import cuepoint.file.Fingerprint;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sizes and times of files when the collection was opened. Some are read then, such as those of
 * events: what is known of them does not fit files that have changed since.
 */
final class OpenedFiles {
  private final Map<Path, String> sizesAndTimes = new HashMap<>();

  OpenedFiles(List<EventFolder> events) {
    for (EventFolder event : events) {
      event.files().forEach(file -> sizesAndTimes.put(file, Fingerprint.sizeAndTime(file)));
    }
  }

  /** The state of files; unsettled if one has changed, so that they are read again. */
  Revision revision(Fingerprint files) {
    Revision revision = Revision.of(files);
    return files.isAs(sizesAndTimes) ? revision : revision.unsettled();
  }
}
