package cuepoint.caption.format.ttml;

import cuepoint.caption.format.FrameRate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions of TTML (TTML2, section 12.3.1): {@code 00:00:01.5}, {@code 00:00:01:12} with
 * frames, {@code 1.5s}, {@code 300ms}, {@code 36f}, {@code 10t}; also as they are often written:
 * {@code 0:01,5}, {@code 1.5}.
 *
 * @param frames frames per second
 * @param tickRate ticks per second
 * @param base what times count from
 */
record TtmlTime(FrameRate frames, double tickRate, Base base) {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,9}):([0-5]?\\d):([0-5]?\\d|60)"
              + "(?:([.,])(\\d{1,9})|[:;](\\d{1,9})(?:[.,]\\d{1,9})?)?");
  private static final Pattern CLOCK_AS_SPECIFIED =
      Pattern.compile("\\d\\d+:\\d\\d:\\d\\d(\\.\\d+|:\\d\\d+(\\.\\d+)?)?");
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,9}):([0-5]?\\d)(?:[.,](\\d{1,9}))?");
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{1,12})(?:([.,])(\\d{1,9}))?\\s*(h|m|s|ms|f|t|)");

  /** A millennium in ms, beyond all videos, so that sums do not overflow. */
  private static final double MOST_MILLIS = 1000 * 366 * 86_400_000.0;

  /** {@code ttp:timeBase}. */
  enum Base {
    MEDIA,
    SMPTE,
    /** The time of day. */
    CLOCK
  }

  /**
   * What an expression means.
   *
   * @param millis in ms
   * @param loose whether it is not written as specified
   */
  record Reading(long millis, boolean loose) {}

  TtmlTime {
    if (!(tickRate > 0)) {
      throw new IllegalArgumentException("tick rate " + tickRate);
    }
  }

  /** The meaning of an expression; empty if it is none. */
  Optional<Reading> read(String expression) {
    String text = expression.strip();
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Optional.of(clock(clock, !CLOCK_AS_SPECIFIED.matcher(text).matches()));
    }
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.matches()) {
      double seconds = number(minutes.group(1)) * 60 + number(minutes.group(2));
      return Optional.of(reading(seconds + fraction(minutes.group(3)), true));
    }
    Matcher offset = OFFSET.matcher(text);
    return offset.matches() ? Optional.of(offset(offset)) : Optional.empty();
  }

  private Reading clock(Matcher clock, boolean loose) {
    long hours = Long.parseLong(clock.group(1));
    long minutes = Long.parseLong(clock.group(2));
    long seconds = Long.parseLong(clock.group(3));
    double count = number(clock.group(6));
    boolean noFrames = count >= frames.counted();
    if (base == Base.SMPTE && clock.group(5) == null && !noFrames) {
      return reading(frames.millis(hours, minutes, seconds, count) / 1000.0, loose);
    }
    double rest = noFrames ? fraction(clock.group(6)) : count / frames.perSecond();
    double whole = (hours * 60.0 + minutes) * 60 + seconds;
    return reading(whole + fraction(clock.group(5)) + rest, loose || noFrames);
  }

  private Reading offset(Matcher offset) {
    String metric = offset.group(4);
    double value = number(offset.group(1)) + fraction(offset.group(3));
    return reading(value * seconds(metric), metric.isEmpty() || ",".equals(offset.group(2)));
  }

  private static Reading reading(double seconds, boolean loose) {
    return new Reading(Math.round(Math.min(seconds * 1000, MOST_MILLIS)), loose);
  }

  private double seconds(String metric) {
    return switch (metric) {
      case "h" -> 3600;
      case "m" -> 60;
      case "ms" -> 0.001;
      case "f" -> 1 / frames.perSecond();
      case "t" -> 1 / tickRate;
      default -> 1;
    };
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }

  private static double fraction(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble("0." + digits);
  }
}
