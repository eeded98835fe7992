package cuepoint.caption.format.table;

import java.util.List;
import java.util.OptionalLong;

/** What the times of a table count. */
enum TimeUnit {
  SECONDS,
  MILLISECONDS,
  UNKNOWN;

  /** Times are read to thousandths of their unit. */
  static final long THOUSANDTHS = 1000;

  /** Nobody speaks a character in less time than this, in ms; see {@code talk.Cue}. */
  private static final double FASTEST = 8;

  /** As seconds, that would be two for each character: slower than anybody speaks. */
  private static final double SLOWEST_SECONDS = 2;

  /**
   * The unit in which the text at the beginning of a file can be said: the other is a thousand
   * times too fast or too slow.
   */
  static TimeUnit of(String head, Columns columns) {
    long characters = 0;
    long span = 0;
    for (String line : (Iterable<String>) head.lines().skip(1)::iterator) {
      List<String> fields = columns.fields(line);
      OptionalLong start = columns.start(fields);
      OptionalLong end = columns.end(fields);
      if (start.isPresent() && end.isPresent()) {
        characters += columns.text(fields).strip().length();
        span += Math.max(0, end.getAsLong() - start.getAsLong());
      }
    }
    double each = characters == 0 ? 0 : (double) span / THOUSANDTHS / characters;
    if (each >= FASTEST) {
      return MILLISECONDS;
    }
    return each > 0 && each <= SLOWEST_SECONDS ? SECONDS : UNKNOWN;
  }

  /** A time in thousandths of this unit, in ms. */
  long millis(long thousandths) {
    return this == SECONDS ? thousandths : thousandths / THOUSANDTHS;
  }
}
