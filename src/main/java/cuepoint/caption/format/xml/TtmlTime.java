package cuepoint.caption.format.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions of TTML (TTML2, section 12.3.1): {@code 00:00:01.5}, {@code 00:00:01:12} with
 * frames, {@code 1.5s}, {@code 300ms}, {@code 36f}, {@code 10t}.
 *
 * @param frameRate frames per second
 * @param tickRate ticks per second
 */
record TtmlTime(double frameRate, double tickRate) {
  static final TtmlTime DEFAULT = new TtmlTime(30, 1);

  private static final Pattern CLOCK =
      Pattern.compile("(\\d{2,9}):(\\d\\d):(\\d\\d)(\\.\\d{1,9})?(?::(\\d{2,9})(?:\\.\\d+)?)?");
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)(h|m|s|ms|f|t)");

  TtmlTime {
    if (!(frameRate > 0 && tickRate > 0)) {
      throw new IllegalArgumentException("rates " + frameRate + ", " + tickRate);
    }
  }

  /** Reads the rates from the root element; values that make no sense are ignored. */
  static TtmlTime of(Xml root) {
    double frames =
        root.number("frameRate").filter(rate -> rate > 0).orElse(DEFAULT.frameRate)
            * root.attribute("frameRateMultiplier").map(TtmlTime::ratio).orElse(1.0);
    return new TtmlTime(frames, root.number("tickRate").filter(rate -> rate > 0).orElse(frames));
  }

  private static double ratio(String text) {
    Matcher parts = Pattern.compile("(\\d{1,6})[ :](\\d{1,6})").matcher(text.strip());
    double ratio =
        parts.matches()
            ? Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2))
            : 1;
    return ratio > 0 && Double.isFinite(ratio) ? ratio : 1;
  }

  /** The time of an expression, in ms; empty if it is not one. */
  Optional<Long> millis(String expression) {
    Matcher clock = CLOCK.matcher(expression.strip());
    if (clock.matches()) {
      double seconds =
          (number(clock.group(1)) * 60 + number(clock.group(2))) * 60 + number(clock.group(3));
      return millis(seconds + number(clock.group(4)) + number(clock.group(5)) / frameRate);
    }
    Matcher offset = OFFSET.matcher(expression.strip());
    return offset.matches()
        ? millis(number(offset.group(1)) * seconds(offset.group(2)))
        : Optional.empty();
  }

  private static Optional<Long> millis(double seconds) {
    return Optional.of(Math.round(seconds * 1000));
  }

  private double seconds(@Nullable String metric) {
    return switch (String.valueOf(metric)) {
      case "h" -> 3600;
      case "m" -> 60;
      case "ms" -> 0.001;
      case "f" -> 1 / frameRate;
      case "t" -> 1 / tickRate;
      default -> 1;
    };
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
