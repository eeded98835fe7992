package cuepoint.file;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The sizes and times that files had when they were listed. Some are read then: what is known of
 * them does not fit files that have changed since.
 */
public final class SeenFiles {
  private final Map<Path, String> sizesAndTimes = new HashMap<>();

  /** Remembers files as they are now. */
  public void see(Collection<Path> files) {
    files.forEach(file -> sizesAndTimes.put(file, Fingerprint.sizeAndTime(file)));
  }

  /** Whether one of these files, of those that were seen, has changed. */
  boolean haveChanged(Collection<Path> files) {
    return files.stream()
        .filter(sizesAndTimes::containsKey)
        .anyMatch(file -> !Fingerprint.sizeAndTime(file).equals(sizesAndTimes.get(file)));
  }
}
