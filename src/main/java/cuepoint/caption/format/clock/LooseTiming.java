package cuepoint.caption.format.clock;

import cuepoint.talk.Cue;
import org.jspecify.annotations.Nullable;

/**
 * The times of one cue in a line that no format allows: with another arrow, look-alike characters,
 * spaces inside, in brackets, or beside the number of the cue.
 *
 * @param timing the times, and what follows them in the line
 * @param bracketed whether brackets are around them, as speech recognisers print
 * @param arrow what is between them
 * @param clocks whether both times are more than whole numbers
 * @param whole whether both times are whole numbers, which are read as seconds
 */
public record LooseTiming(
    Timing timing, boolean bracketed, LooseArrow.Kind arrow, boolean clocks, boolean whole) {
  /** Whether this can be nothing else, even beside cues that are well formed. */
  public boolean isPlain() {
    return arrow == LooseArrow.Kind.PLAIN && clocks;
  }

  /** Whether this may also be written above the turns of a transcript, by its times alone. */
  public boolean isRange() {
    return arrow == LooseArrow.Kind.RANGE;
  }

  /**
   * The times, untimed if the unit is not known.
   *
   * @param unitMillis the unit of whole numbers in ms, or {@link Pace#UNKNOWN}
   */
  public Timing timing(double unitMillis) {
    if (!whole || !timing.isTimed()) {
      return timing;
    }
    return unitMillis == Pace.UNKNOWN
        ? new Timing(Cue.UNTIMED, Cue.UNTIMED, timing.rest(), false)
        : timing.inUnit(unitMillis);
  }

  /** The times in a line; null if they may be something else. */
  public static @Nullable LooseTiming in(String line) {
    boolean word = line.isEmpty() || (line.charAt(0) >= 'A' && line.charAt(0) <= 'Z');
    return word || (line.charAt(0) >= 'a' && line.charAt(0) <= 'z')
        ? null
        : new LooseTimingReader(line).read();
  }

  /** Whether a line can only be meant as the times of a cue: an arrow follows or precedes one. */
  public static boolean isMeant(String line) {
    int arrow = line.indexOf(Timing.ARROW);
    return arrow >= 0
        && (isClock(line.substring(0, arrow))
            || (line.substring(0, arrow).isBlank()
                && isClock(line.substring(arrow + Timing.ARROW.length()))));
  }

  private static boolean isClock(String text) {
    LooseClock clock = new LooseClock(text);
    return clock.next() >= 0 && clock.isClock();
  }
}
