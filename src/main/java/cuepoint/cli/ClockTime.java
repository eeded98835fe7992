package cuepoint.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a recording as people write it: {@code 0:42}, {@code 1:02:03}. */
final class ClockTime {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(?:(\\d{1,3}):)?(\\d{1,3}):)?(\\d{1,6})(?:\\.\\d+)?");

  private ClockTime() {}

  /** Reads {@code 42}, {@code 12:34} or {@code 1:02:03} as ms; empty when it is none of them. */
  static Optional<Long> millis(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long seconds = (number(matcher, 1) * 60 + number(matcher, 2)) * 60 + number(matcher, 3);
    return Optional.of(seconds * 1000);
  }

  private static long number(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Long::parseLong).orElse(0L);
  }
}
