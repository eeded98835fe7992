package cuepoint.caption.format.clock;

/**
 * Finds the unit of times that nothing says, {@code "start": 1500}, by how fast the text would be
 * spoken. People speak about 15 characters a second, and 4 in Chinese; of a talk with long pauses
 * or music, 1 is left. So times in seconds and times in ms are far apart:
 *
 * <ul>
 *   <li>a fraction means seconds, if that gives at least one character in 200 s;
 *   <li>whole numbers are seconds if that gives 0.25 to 100 characters a second, and ms if that
 *       gives 0.2 to 40, from at least 5 characters;
 *   <li>otherwise, and if times go back more often than one time in five, the unit is unknown.
 * </ul>
 *
 * <p>Microsoft's {@code Offset} may also be in ticks of 100 ns, which are as far off.
 */
public final class Pace {
  /** The unit is unknown. */
  public static final double UNKNOWN = 0;

  private static final double SECONDS = 1000;
  private static final double MILLIS = 1;
  private static final double TICKS = 1e-4;
  private static final int FEWEST = 5;

  /** The channels of a recording may follow each other. */
  private static final int MOST_RESTARTS = 3;

  private double duration;
  private double first = Double.NaN;
  private double last;
  private long characters;
  private long beforeLast;
  private int times;
  private int backward;
  private boolean fraction;

  /**
   * Takes notice of something that is said.
   *
   * @param start in the unknown unit
   * @param end the same; negative if there is none
   * @param length characters
   */
  public void add(double start, double end, int length) {
    fraction |= start % 1 != 0;
    backward += times > 0 && start < last ? 1 : 0;
    first = times == 0 ? start : first;
    duration += Math.max(0, end >= 0 ? end - start : 0);
    last = start;
    beforeLast = characters;
    characters += length;
    times++;
  }

  /** In ms; {@link #UNKNOWN} if it cannot be told. */
  public double unitMillis() {
    boolean ends = duration > 0;
    double span = ends ? duration : last - first;
    double rate = (ends ? characters : beforeLast) / span;
    if (!(span > 0) || (backward - MOST_RESTARTS) * 5 > times) {
      return UNKNOWN;
    }
    if (fraction) {
      return rate > 0.005 ? SECONDS : UNKNOWN;
    }
    if (rate >= 0.25 && rate <= 100) {
      return SECONDS;
    }
    boolean enough = characters >= FEWEST;
    if (enough && rate >= 0.000_2 && rate <= 0.04) {
      return MILLIS;
    }
    return enough && rate >= 1e-8 && rate <= 4e-6 ? TICKS : UNKNOWN;
  }
}
