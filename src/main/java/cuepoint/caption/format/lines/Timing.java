package cuepoint.caption.format.lines;

import cuepoint.caption.cue.Timestamps;
import org.jspecify.annotations.Nullable;

/**
 * The times of one cue, in ms: {@code 00:00:01.000 --> 00:00:04.000}, perhaps followed by settings.
 */
record Timing(long startMillis, long endMillis) {
  static final String ARROW = "-->";

  /**
   * Whether a line contains an arrow, so that it can only be meant as times (WebVTT, section 6.3:
   * text contains none).
   */
  static boolean isMeant(String line) {
    return line.contains(ARROW);
  }

  /** Times by the rules of WebVTT (section 6.3), but also with a comma; null if these are none. */
  static @Nullable Timing webVtt(String line) {
    return read(line, 3);
  }

  /** Times as SubRip files have them, also with fewer digits; null if these are none. */
  static @Nullable Timing subRip(String line) {
    return read(line, 0);
  }

  private static @Nullable Timing read(String line, int fractionDigits) {
    Timestamps cursor = new Timestamps(line, fractionDigits);
    long start = cursor.next();
    if (start < 0 || !cursor.skip(ARROW)) {
      return null;
    }
    long end = cursor.next();
    boolean complete = end >= 0 && (fractionDigits == 3 || cursor.isAtSpace());
    return complete ? new Timing(start, end) : null;
  }
}
