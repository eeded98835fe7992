package cuepoint.format;

import java.math.BigDecimal;
import java.util.Locale;

/** Times in a video as people and captions write them. */
public final class Timecode {
  private Timecode() {}

  /** For people, whole seconds, rounded down: {@code 0:07}, {@code 12:04}, {@code 1:02:03}. */
  public static String shortest(long millis) {
    long seconds = millis / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** For addresses: seconds without needless zeros, {@code 72.056}. */
  public static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
  }

  /** As captions write it: {@code 01:02:03.456}, with the given mark before the milliseconds. */
  static String full(long millis, char mark) {
    long seconds = millis / 1000;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        mark,
        millis % 1000);
  }
}
