package cuepoint.ingest.list;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the numbers of a column of lengths mean.
 *
 * @param unit of a bare number
 * @param given whether the heading names it
 * @param clock the unit before the colon of {@code 45:00}; empty if the column does not tell
 */
record Durations(String unit, boolean given, String clock) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d+)?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})");

  /** No talk of a list is as short as this many seconds, and none as long as this many minutes. */
  private static final double MOST_MINUTES = 300;

  private static final int MOST_HOURS = 23;

  static Durations of(String heading, Collection<String> values) {
    String letters = Column.letters(heading);
    String clock = clock(values);
    if (letters.matches(".+(minutes?|minuten|mins?)")) {
      return new Durations("min", true, clock);
    }
    if (letters.matches(".+(seconds?|sekunden|secs?)")) {
      return new Durations("s", true, clock);
    }
    boolean minutes =
        values.stream()
            .filter(value -> NUMBER.matcher(value).matches())
            .allMatch(value -> Double.parseDouble(value) <= MOST_MINUTES);
    return new Durations(minutes ? "min" : "s", !minutes, clock);
  }

  private static String clock(Collection<String> values) {
    boolean any = false;
    for (String value : values) {
      Matcher clock = CLOCK.matcher(value);
      if (clock.matches()) {
        any = true;
        if (Integer.parseInt(clock.group(1)) > MOST_HOURS) {
          return "min";
        }
      }
    }
    boolean under1 = any && values.stream().anyMatch(value -> value.matches("0{1,2}:[0-5]\\d"));
    return under1 ? "h" : "";
  }

  /** A length with its unit; as it is where it has one, or none is known. */
  String read(String value) {
    if (NUMBER.matcher(value).matches()) {
      return value + " " + unit;
    }
    Matcher times = CLOCK.matcher(value);
    if (times.matches() && clock.equals("min")) {
      return times.group(1) + " min " + times.group(2) + " s";
    }
    if (times.matches() && clock.equals("h")) {
      return value + ":00";
    }
    return value;
  }

  /** Whether a length is read with a unit that nobody names. */
  boolean isGuessed(String value) {
    return !given && NUMBER.matcher(value).matches();
  }
}
