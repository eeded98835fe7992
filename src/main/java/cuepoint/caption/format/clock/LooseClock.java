package cuepoint.caption.format.clock;

/**
 * A cursor over times as people, translators and programs write them: digits of any script, spaces
 * between them, {@code 75:00}, {@code 1.5}, {@code 00:00:01:500}, {@code 1h02m03s}.
 *
 * <p>Of a fourth field of one or two digits nobody knows the unit, as it may count frames or
 * hundredths: the time is read to the second.
 */
public final class LooseClock {
  public static final long NONE = LooseCursor.NONE;
  private static final int MOST_FIELDS = 4;
  private static final int SIXTY = 60;
  private static final int TWO_DIGITS = 100;
  private static final int THREE = 3;

  private final LooseCursor cursor;
  private final long[] fields = new long[MOST_FIELDS];
  private int count;
  private boolean negative;
  private boolean fraction;

  public LooseClock(String line) {
    this.cursor = new LooseCursor(line);
  }

  /** The index behind what was read. */
  public int at() {
    return cursor.at();
  }

  public void moveTo(int index) {
    cursor.moveTo(index);
  }

  public void skipSpace() {
    cursor.skipSpace();
  }

  /** Whether the time that was read last is before the start of the video. */
  public boolean isNegative() {
    return negative;
  }

  /** Whether the time that was read last has a fraction or a unit. */
  public boolean isExact() {
    return fraction;
  }

  /** Whether the time that was read last is more than a whole number. */
  public boolean isClock() {
    return fraction || count > 1;
  }

  /** Whether the time that was read last is no time of day: exact, or of three fields. */
  public boolean isSure() {
    return fraction || count > 2;
  }

  /** The next time in ms, without its sign, or {@link #NONE} if something else comes. */
  public long next() {
    count = 0;
    negative = false;
    fraction = false;
    cursor.skipSpace();
    do {
      negative |= cursor.skipMinus();
      fields[count] = cursor.number();
      if (fields[count++] < 0) {
        return NONE;
      }
    } while (count < MOST_FIELDS && cursor.skipColon());
    long units = count == 1 ? units() : NONE;
    if (units >= 0) {
      return units;
    }
    int width = cursor.digits();
    long millis = cursor.fraction();
    millis = millis < 0 && count == THREE ? cursor.spacedThousandths() : millis;
    fraction = millis >= 0;
    return clock(width, Math.max(0, millis));
  }

  private long clock(int width, long millis) {
    boolean thousandths = width == THREE && !fraction;
    return switch (count) {
      case 1 -> seconds(fields[0] * 1000 + millis);
      case 2 -> thousandths ? NONE : minutes(millis);
      case 3 -> thousandths ? minutes(fields[2]) : hours(millis);
      default -> fraction || width > THREE ? NONE : hours(thousandths ? fields[3] : 0);
    };
  }

  private long seconds(long millis) {
    fraction |= cursor.skipUnit('s');
    return millis;
  }

  private long minutes(long millis) {
    return fields[1] < SIXTY ? (fields[0] * SIXTY + fields[1]) * 1000 + millis : NONE;
  }

  /** Players add up minutes and seconds that are 60 or more. */
  private long hours(long millis) {
    long minutes = fields[0] * SIXTY + fields[1];
    return fields[1] < TWO_DIGITS && fields[2] < TWO_DIGITS
        ? (minutes * SIXTY + fields[2]) * 1000 + millis
        : NONE;
  }

  /** {@code 1h02m03.5s}, whose first number has been read; {@link #NONE} if no unit follows. */
  private long units() {
    long total = NONE;
    long value = fields[0];
    long millis = 0;
    while (value >= 0) {
      long unit = cursor.skipUnit('h') ? 3600 : cursor.skipUnit('m') ? SIXTY : 0;
      boolean last = unit == 0;
      if (last && (total < 0 || !cursor.skipUnit('s'))) {
        return total;
      }
      total = Math.max(0, total) + (last ? value * 1000 + millis : value * unit * 1000);
      fraction = true;
      value = last ? NONE : cursor.number();
      millis = last ? 0 : Math.max(0, cursor.fraction());
    }
    return total;
  }
}
