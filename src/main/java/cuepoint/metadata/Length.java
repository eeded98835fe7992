package cuepoint.metadata;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a talk is, where its unit is known. */
final class Length {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,9}(?:\\.\\d*)?(?:[eE][+]?\\d{1,2})?");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(\\.\\d{1,9})?");
  private static final Pattern UNITS =
      Pattern.compile(
          "(?:(\\d{1,3}(?:\\.\\d+)?) ?h(?:ours?|rs?)?)?[, ]*(?:(\\d{1,4}(?:\\.\\d+)?)"
              + " ?m(?:in(?:ute)?s?)?\\.?)?[, ]*(?:(\\d{1,5}(?:\\.\\d+)?) ?s(?:ec(?:ond)?s?)?)?");

  private static final int MAX_CHARS = 40;

  /** A year. No talk is longer, and the number may be any that JSON can write: 1e400. */
  private static final double MAX_SECONDS = 366 * 86_400;

  /** What a bare number means, and two numbers with a colon between them. */
  enum Unit {
    /** Two numbers may be hours or minutes. */
    SECONDS(1, "a number of seconds, 1:02:03 or PT62M"),
    /** Two numbers are minutes and seconds. */
    PLACE(1, "a number of seconds, 12:30 or 1:02:03"),
    /** Two numbers are hours and minutes. */
    MINUTES(60, "a number of minutes, 00:45 or PT45M");

    private final int seconds;
    private final String expected;

    Unit(int seconds, String expected) {
      this.seconds = seconds;
      this.expected = expected;
    }

    String expected() {
      return expected;
    }
  }

  private Length() {}

  /**
   * The ms of a number, {@code 1:02:03}, {@code PT45M} or {@code 1h 30 min}; empty if it is none of
   * these, or longer than a year.
   */
  static Optional<Long> of(String text, Unit unit) {
    return Optional.of(text.strip())
        .filter(given -> given.length() <= MAX_CHARS)
        .flatMap(given -> seconds(given, unit))
        .filter(seconds -> seconds <= MAX_SECONDS)
        .map(seconds -> Math.round(seconds * 1000));
  }

  private static Optional<Double> seconds(String text, Unit unit) {
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(Double.parseDouble(text) * unit.seconds);
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return clock(clock, unit);
    }
    Matcher units = UNITS.matcher(text);
    return units.matches() && text.matches("(?s).*\\d.*")
        ? Optional.of(part(units, 1) * 3600 + part(units, 2) * 60 + part(units, 3))
        : iso(text);
  }

  private static Optional<Double> clock(Matcher clock, Unit unit) {
    double last = part(clock, 2) * 60 + part(clock, 3) + part(clock, 4);
    if (clock.group(1) != null) {
      return Optional.of(part(clock, 1) * 3600 + last);
    }
    return switch (unit) {
      case SECONDS -> Optional.empty();
      case PLACE -> Optional.of(last);
      case MINUTES -> Optional.of(last * 60);
    };
  }

  private static double part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Double.parseDouble(matcher.group(group));
  }

  /** ISO 8601, without years and months. */
  private static Optional<Double> iso(String text) {
    try {
      Duration duration = Duration.parse(text);
      return Optional.of(duration.toMillis() / 1000.0).filter(seconds -> seconds >= 0);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
