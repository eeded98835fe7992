package cuepoint.caption.format.outline;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells speech from schedules and chapters, by how much text there is between one time and the
 * next, or until its end. Only times of which the unit is known count.
 */
final class Stretches {
  private static final double SECOND = 1000;
  private static final double MINUTE = 60_000;

  /** People speak 500 letters a minute and more; chapters and schedules have less than ten. */
  private static final int FEWEST_A_MINUTE = 20;

  private static final int SLOW_SPEECH = 200;

  /** Nobody speaks 100 letters a second: minutes and seconds are rather hours and minutes. */
  private static final int MOST_A_MINUTE = 6000;

  /** A recording begins earlier; {@code "10:00"} may be a time of the day, which are round. */
  private static final double LATEST_FIRST = 6 * MINUTE;

  /** One long silence makes no chapters; where ends are known, none does. */
  private static final int FEWEST_GAPS = 2;

  private static final double LATEST_FIRST_HOUR = 60 * MINUTE;
  private static final double ROUND = 5000;
  private static final int MOST_SPEAKERS = 1000;

  private final Set<String> speakers = new HashSet<>();
  private double first = Double.NaN;
  private double last;
  private int lastLength;
  private boolean round = true;
  private boolean whole = true;
  private boolean ended;
  private boolean turns;
  private int count;
  private int sparse;
  private int slow;
  private int crammed;

  void add(Element element) {
    TimeValue time = element.time();
    if (!time.isKnown() || time.plain() || !element.isSpoken()) {
      return;
    }
    double start = time.start();
    boolean hasEnd = time.end() > start;
    if (hasEnd) {
      count++;
      slow += rate(element.length(), time.end() - start) < SLOW_SPEECH ? 1 : 0;
    } else if (start > last && !Double.isNaN(first)) {
      double rate = rate(lastLength, start - last);
      count++;
      sparse += rate < FEWEST_A_MINUTE ? 1 : 0;
      slow += rate < SLOW_SPEECH ? 1 : 0;
      crammed += rate > MOST_A_MINUTE ? 1 : 0;
      lastLength = 0;
    }
    first = Double.isNaN(first) ? start : first;
    last = start;
    lastLength += element.length();
    round &= start % ROUND == 0;
    whole &= start % SECOND == 0;
    ended |= hasEnd;
    element
        .speaker()
        .filter(name -> speakers.size() < MOST_SPEAKERS)
        .ifPresent(name -> turns |= !speakers.add(name));
  }

  private static double rate(int length, double millis) {
    return length / millis * MINUTE;
  }

  /** Whether so little is between most of them that it cannot be all that is said. */
  boolean areSparse() {
    boolean ofDay = first >= LATEST_FIRST && round;
    boolean few = ofDay && (count == 0 || slow * 2 > count);
    return !turns && (few || (sparse >= FEWEST_GAPS && sparse * 2 > count));
  }

  /**
   * Whether so much is between most of them that nobody can say it, or the first is late and all
   * are as clocks show them: {@code "14:03:12"}.
   */
  boolean areOfDay() {
    boolean late = first >= LATEST_FIRST_HOUR && whole && !ended;
    return late || crammed * 2 > count;
  }
}
