package cuepoint.caption.format.written;

import cuepoint.caption.cue.Timestamps;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as people write it: {@code 4:30}, {@code 01:20:08.29}, {@code 1m 12s}, {@code 72 sec}, and
 * seconds without a unit.
 */
public final class TimeText {
  /** {@code 4:30}, {@code 01:20:08.29}, {@code 00:00:01:12} with frames. */
  public static final String CLOCK =
      "(?<![\\d:.,])\\d{1,3}:[0-5]\\d(?::[0-5]\\d(?:[:;]\\d\\d)?)?(?:[.,]\\d{1,6})?(?![\\d:])";

  private static final String SECONDS = "\\d{1,5}(?:\\.\\d{1,3})? ?s(?:ec(?:ond)?s?)?";
  private static final String MINUTES = "\\d{1,4} ?m(?:in(?:ute)?s?)?";
  private static final String HOURS = "\\d{1,2} ?h(?:ours?|rs?)?";

  /** {@code 1h 2m}, {@code 1m12s}, {@code 72 sec}, {@code 1 minute, 2 seconds}. */
  public static final String UNITS =
      "(?:%1$s(?:,? ?%2$s)?(?:,? ?%3$s)?|%2$s(?:,? ?%3$s)?|%3$s)(?![\\p{L}\\d])"
          .formatted(HOURS, MINUTES, SECONDS);

  /** Longer than any recording of a talk. */
  private static final long LONGEST_MILLIS = 24 * 3_600_000L;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
  private static final Pattern UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?([hms])");
  private static final Pattern FRAMES = Pattern.compile("\\d+:\\d\\d:\\d\\d[:;]\\d\\d");

  private TimeText() {}

  /** The time in ms, without its frames; {@link Timestamps#NONE} beyond the length of any talk. */
  public static long millis(String time) {
    double seconds = time.indexOf(':') < 0 ? ofUnits(time) : ofClock(time);
    long millis = Math.round(seconds * 1000);
    return millis > LONGEST_MILLIS ? Timestamps.NONE : millis;
  }

  /** Whether the last number counts frames, whose rate is not known. */
  public static boolean hasFrames(String time) {
    return FRAMES.matcher(time).lookingAt();
  }

  /** Whether it counts hours. */
  public static boolean hasHours(String time) {
    return time.indexOf(':') != time.lastIndexOf(':');
  }

  private static double ofClock(String time) {
    String[] parts = time.replace(',', '.').split("[:;]", -1);
    int count = hasFrames(time) ? 3 : parts.length;
    double seconds = 0;
    for (int i = 0; i < count; i++) {
      seconds = seconds * 60 + Double.parseDouble(parts[i]);
    }
    return seconds;
  }

  private static double ofUnits(String time) {
    if (NUMBER.matcher(time).matches()) {
      return Double.parseDouble(time);
    }
    double seconds = 0;
    Matcher unit = UNIT.matcher(time);
    while (unit.find()) {
      double value = Double.parseDouble(unit.group(1));
      seconds +=
          switch (unit.group(2)) {
            case "h" -> value * 3600;
            case "m" -> value * 60;
            default -> value;
          };
    }
    return seconds;
  }
}
