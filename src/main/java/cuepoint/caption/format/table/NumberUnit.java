package cuepoint.caption.format.table;

import java.util.List;

/** The unit of times that are numbers: seconds or ms, whichever leaves time to say the text. */
public final class NumberUnit {
  public static final int UNKNOWN = 0;
  public static final int MILLIS = 1;
  public static final int SECONDS = 1000;

  /** People say about 15 letters a second, and pause. */
  private static final double FEWEST_LETTERS_PER_SECOND = 0.1;

  private static final double MOST_LETTERS_PER_SECOND = 100;

  private NumberUnit() {}

  /**
   * The unit in ms, or {@link #UNKNOWN}. Only seconds are written with fractions.
   *
   * @param times the times of texts, in their order
   * @param letters how long all of the texts are together, in characters
   */
  public static int of(List<Double> times, long letters) {
    if (times.isEmpty()) {
      return UNKNOWN;
    }
    double length = times.getLast() - times.getFirst();
    double rate = length <= 0 ? 0 : letters / length;
    boolean fractions = times.stream().anyMatch(time -> time != Math.rint(time));
    if (fractions || isSpeech(rate)) {
      return SECONDS;
    }
    return isSpeech(rate * SECONDS) ? MILLIS : UNKNOWN;
  }

  /** Whether the texts can be said at these times, in a unit in ms. */
  public static boolean fits(List<Double> times, long letters, int unit) {
    double length = times.isEmpty() ? 0 : (times.getLast() - times.getFirst()) * unit / SECONDS;
    return length > 0 && isSpeech(letters / length);
  }

  private static boolean isSpeech(double lettersPerSecond) {
    return lettersPerSecond >= FEWEST_LETTERS_PER_SECOND
        && lettersPerSecond <= MOST_LETTERS_PER_SECOND;
  }
}
