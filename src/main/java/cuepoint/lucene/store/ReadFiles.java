package cuepoint.lucene.store;

import cuepoint.file.AsideFile;
import cuepoint.file.FileStamp;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Which files of an index have been read, and were as they were written: kept beside them, so that
 * the next process need not read all of a large index before its first answer. After an hour a file
 * is read again, as a service does it.
 */
final class ReadFiles {
  private static final String NAME = "cuepoint.read";
  private static final long VALID_MILLIS = TimeUnit.HOURS.toMillis(1);

  private ReadFiles() {}

  /**
   * Those that need not be read.
   *
   * @param now the files of the folder as they are
   */
  static FileStamps in(Path folder, FileStamps now) {
    return now.of(times(folder, now, VALID_MILLIS).keySet());
  }

  /** Those that have been read at any time, and are as they were. */
  static FileStamps ever(Path folder, FileStamps now) {
    return now.of(times(folder, now, Long.MAX_VALUE).keySet());
  }

  /** When files that are as they were then were read, in ms since 1970, by their names. */
  private static Map<String, Long> times(Path folder, FileStamps now, long validMillis) {
    Map<String, Long> times = new HashMap<>();
    long current = System.currentTimeMillis();
    for (String line : AsideFile.linesIfPossible(folder.resolve(NAME))) {
      String[] parts = line.split("\t", 3);
      FileStamp stamp = now.byName().get(parts[0]);
      if (parts.length == 3 && stamp != null && parts[2].equals(text(stamp))) {
        long age = current - time(parts[1]);
        if (age >= 0 && age < validMillis) {
          times.put(parts[0], current - age);
        }
      }
    }
    return times;
  }

  private static long time(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * Remembers that files have been read.
   *
   * @param found their stamps before they were
   * @param skipped the stamps of files that were not read if they still had them
   */
  static void remember(Path folder, FileStamps found, FileStamps skipped) {
    Map<String, Long> times = times(folder, found, Long.MAX_VALUE);
    long current = System.currentTimeMillis();
    StringBuilder lines = new StringBuilder();
    for (String name : new TreeSet<>(found.byName().keySet())) {
      FileStamp stamp = Objects.requireNonNull(found.byName().get(name));
      Long time = skipped.hasSame(name, found) ? times.get(name) : Long.valueOf(current);
      if (time != null && FileStamp.isSettled(stamp.changed().toMillis())) {
        lines.append(String.join("\t", name, time.toString(), text(stamp))).append('\n');
      }
    }
    AsideFile.writeIfPossible(folder.resolve(NAME), lines.toString());
  }

  private static String text(FileStamp stamp) {
    return stamp.size() + "\t" + stamp.changed().to(TimeUnit.NANOSECONDS) + "\t" + stamp.key();
  }
}
