package cuepoint.video;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in a video as addresses write it.
 *
 * <pre>
 * units = [digits "h"] [digits "m"] [seconds ["s"]]     90  90s  90.5  1h2m3s
 * clock = [digits ":"] digits ":" seconds               1:02:03  2:03  125:00
 * </pre>
 */
public final class Offset {
  private static final Pattern UNITS =
      Pattern.compile("(?:(\\d{1,5})h)?(?:(\\d{1,6})m)?(?:(\\d{1,8}(?:\\.\\d{1,6})?)s?)?");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,5}):)?(\\d{1,4}):(\\d{1,2}(?:\\.\\d{1,6})?)");

  private Offset() {}

  /**
   * What {@code 90}, {@code 90s}, {@code 90.5}, {@code 1h2m3s} or {@code 1:02:03} means, in ms;
   * empty for any other text.
   */
  public static Optional<Long> millis(String text) {
    for (Pattern form : new Pattern[] {UNITS, CLOCK}) {
      Matcher parts = form.matcher(text);
      if (!text.isEmpty() && parts.matches()) {
        double seconds =
            number(parts.group(1)) * 3600 + number(parts.group(2)) * 60 + number(parts.group(3));
        return Optional.of(Math.round(seconds * 1000));
      }
    }
    return Optional.empty();
  }

  /** A time in ms as {@code 1h2m3s}, rounded down; below 0 counts as 0. */
  static String units(long millis) {
    long seconds = Math.max(0, millis) / 1000;
    return "%dh%dm%ds".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
