package cuepoint.fetch.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as feeds write them: {@code 3723}, {@code 62:03}, {@code 1:02:03.500}. */
final class ClockText {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,3}):)?(?:(\\d{1,4}):)?(\\d{1,6}(?:\\.\\d{1,9})?)");

  private ClockText() {}

  /** In ms; two numbers are minutes and seconds. Empty if it is no time. */
  static Optional<Long> millis(String text) {
    Matcher clock = CLOCK.matcher(text.strip());
    if (!clock.matches()) {
      return Optional.empty();
    }
    boolean hours = clock.group(1) != null && clock.group(2) != null;
    double minutes = number(clock, 1) * (hours ? 60 : 1) + number(clock, 2);
    return Optional.of(Math.round((minutes * 60 + number(clock, 3)) * 1000));
  }

  private static double number(Matcher clock, int group) {
    return clock.group(group) == null ? 0 : Double.parseDouble(clock.group(group));
  }
}
