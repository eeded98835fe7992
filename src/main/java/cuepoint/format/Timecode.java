package cuepoint.format;

import java.math.BigDecimal;
import java.util.Locale;

/** Times in a video as people and captions write them. */
public final class Timecode {
  private Timecode() {}

  /**
   * A point in time for people, in whole seconds: {@code 0:07}, {@code 12:04}, {@code 1:02:03}.
   * Rounded down, as players do, so that it is never after the word.
   */
  public static String shortest(long millis) {
    return clock(millis / 1000);
  }

  /** A length of time for people, as {@link #shortest} but rounded to the nearest second. */
  public static String length(long millis) {
    return clock(wholeSeconds(millis));
  }

  /** A length of time rounded to the nearest second. */
  public static long wholeSeconds(long millis) {
    return Math.round(millis / 1000.0);
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** For addresses: seconds without needless zeros, {@code 72.056}. */
  public static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
  }

  /** For data, which has seconds where the program has ms: {@code 72.056}. */
  public static double number(long millis) {
    return millis / 1000.0;
  }

  /** As captions write it: {@code 01:02:03.456}, with the given sign before the milliseconds. */
  public static String full(long millis, char sign) {
    long seconds = millis / 1000;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        sign,
        millis % 1000);
  }
}
