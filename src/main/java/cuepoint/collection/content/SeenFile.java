package cuepoint.collection.content;

import cuepoint.file.FileStamp;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that was looked into. Not thread-safe: what is looked for is added.
 *
 * <p>As a line: its path in the collection, size in bytes, time of change in ms since 1970, and the
 * traits that were looked for, each with {@code +} if it was found and {@code -} if not: {@code
 * conf/a.json 2048 1718000000123 CAPTIONS- SCHEDULE-}.
 *
 * @param path in the collection
 * @param size in bytes
 * @param changedMillis when it was changed, in ms since 1970
 * @param traits whether it has those that were looked for
 */
record SeenFile(String path, long size, long changedMillis, Map<Trait, Boolean> traits) {
  private static final Pattern LINE =
      Pattern.compile("(.+) (\\d{1,18}) (\\d{1,18})((?: [A-Z]+[-+])+)");

  private static final Pattern TRAIT = Pattern.compile("([A-Z]+)([-+])");

  static SeenFile of(String path, FileStamp stamp) {
    return new SeenFile(path, stamp.size(), stamp.changed().toMillis(), new EnumMap<>(Trait.class));
  }

  /** Reads a line; empty if it is none. */
  static Optional<SeenFile> of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new SeenFile(
            parts.group(1),
            Long.parseLong(parts.group(2)),
            Long.parseLong(parts.group(3)),
            traits(parts.group(4))));
  }

  private static Map<Trait, Boolean> traits(String text) {
    Map<Trait, Boolean> traits = new EnumMap<>(Trait.class);
    TRAIT
        .matcher(text)
        .results()
        .forEach(found ->
            Trait.named(found.group(1))
                .ifPresent(trait -> traits.put(trait, found.group(2).equals("+"))));
    return traits;
  }

  /** Whether it has a trait, for which it is looked into once. */
  boolean has(Trait trait, Path file) {
    return traits.computeIfAbsent(trait, one -> one.isIn(file));
  }

  /** Whether another state of the same file is the same. */
  boolean isAs(SeenFile other) {
    return size == other.size && changedMillis == other.changedMillis;
  }

  /** Whether the next change will show, and its path fits into a line. */
  boolean isSettled() {
    return FileStamp.isSettled(changedMillis) && path.indexOf('\n') < 0 && path.indexOf('\r') < 0;
  }

  String line() {
    StringBuilder line = new StringBuilder(path + " " + size + " " + changedMillis);
    traits.forEach((trait, has) -> line.append(' ').append(trait).append(has ? '+' : '-'));
    return line.append('\n').toString();
  }
}
