package cuepoint.caption.format.lines;

import cuepoint.caption.cue.Timestamps;

/**
 * A cursor over times as people, translators and programs write them: digits of any script, spaces
 * between them, {@code 75:00}, {@code 1.5}, {@code 00:00:01:500}, {@code 1h02m03s}.
 *
 * <p>Of a fourth field of one or two digits nobody knows the unit, as it may count frames or
 * hundredths: the time is read to the second.
 */
final class LooseClock {
  private static final int MOST_FIELDS = 4;
  private static final int MOST_DIGITS = 9;
  private static final int SIXTY = 60;

  private final String line;
  private int at;
  private final long[] fields = new long[MOST_FIELDS];
  private int count;
  private int digits;
  private boolean negative;
  private boolean fraction;

  LooseClock(String line) {
    this.line = line;
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  /** Whether the time that was read last is before the start of the video. */
  boolean isNegative() {
    return negative;
  }

  /** Whether the time that was read last can be nothing else: it has a fraction or three fields. */
  boolean isSure() {
    return fraction || count >= 3;
  }

  boolean hasFraction() {
    return fraction;
  }

  /** Whether the time that was read last is more than a whole number. */
  boolean isClock() {
    return fraction || count > 1;
  }

  /** The next time in ms, without its sign, or {@link Timestamps#NONE} if something else comes. */
  long next() {
    count = 0;
    negative = false;
    fraction = false;
    skipSpace();
    do {
      sign();
      fields[count++] = number();
      if (digits == 0 || digits > MOST_DIGITS) {
        return Timestamps.NONE;
      }
    } while (count < MOST_FIELDS && isColonNext());
    if (count == 1 && isUnitNext()) {
      return units();
    }
    int width = digits;
    long millis = fraction();
    return millis < 0 ? millis : clock(width, millis);
  }

  void skipSpace() {
    while (at < line.length() && Lookalike.isSpace(line.charAt(at))) {
      at++;
    }
  }

  private void sign() {
    if (at + 1 < line.length()
        && Lookalike.isDash(line.charAt(at))
        && Lookalike.digit(line.charAt(at + 1)) >= 0) {
      negative = true;
      at++;
    }
  }

  private long number() {
    long value = 0;
    int from = at;
    while (at < line.length()
        && Lookalike.digit(line.charAt(at)) >= 0
        && at - from <= MOST_DIGITS) {
      value = value * 10 + Lookalike.digit(line.charAt(at++));
    }
    digits = at - from;
    return value;
  }

  /** Moves behind a colon before another number, with spaces around it; else stays. */
  private boolean isColonNext() {
    int from = at;
    skipSpace();
    boolean colon = at < line.length() && Lookalike.isColon(line.charAt(at));
    if (colon) {
      at++;
      skipSpace();
    }
    if (colon && isDigitNext(at)) {
      return true;
    }
    at = from;
    return false;
  }

  private boolean isDigitNext(int index) {
    return index < line.length()
        && (Lookalike.digit(line.charAt(index)) >= 0
            || (Lookalike.isDash(line.charAt(index))
                && index + 1 < line.length()
                && Lookalike.digit(line.charAt(index + 1)) >= 0));
  }

  /** The fraction of a second in ms, 0 if there is none. */
  private long fraction() {
    int from = at;
    skipSpace();
    if (at < line.length() && Lookalike.isPoint(line.charAt(at))) {
      at++;
      skipSpace();
      long value = number();
      if (digits > MOST_DIGITS) {
        return Timestamps.NONE;
      }
      if (digits > 0) {
        fraction = true;
        return digits == 4 && value == 1000 ? value : millis(value);
      }
    }
    at = from;
    return 0;
  }

  private long millis(long value) {
    return Math.round(Math.floor(value * 1000 / Math.pow(10, digits)));
  }

  private long clock(int width, long millis) {
    boolean thousandths = width == 3 && !fraction;
    return switch (count) {
      case 1 -> secondsUnit(fields[0] * 1000 + millis);
      case 2 -> thousandths ? Timestamps.NONE : minutes(fields[0], fields[1], millis);
      case 3 -> thousandths ? minutes(fields[0], fields[1], fields[2]) : hours(millis);
      default -> fraction || width > 3 ? Timestamps.NONE : hours(width == 3 ? fields[3] : 0);
    };
  }

  private static long minutes(long minutes, long seconds, long millis) {
    return seconds < SIXTY ? (minutes * SIXTY + seconds) * 1000 + millis : Timestamps.NONE;
  }

  /** Players add up minutes and seconds that are 60 or more. */
  private long hours(long millis) {
    boolean twoDigits = fields[1] < 100 && fields[2] < 100;
    long minutes = fields[0] * SIXTY + fields[1];
    return twoDigits ? (minutes * SIXTY + fields[2]) * 1000 + millis : Timestamps.NONE;
  }

  private long secondsUnit(long millis) {
    if (isUnit('s')) {
      at++;
      fraction = true;
    }
    return millis;
  }

  private boolean isUnitNext() {
    return isUnit('h') || isUnit('m');
  }

  private boolean isUnit(char unit) {
    boolean found = at < line.length() && line.charAt(at) == unit;
    return found && (at + 1 == line.length() || !Character.isLetter(line.charAt(at + 1)));
  }

  /** {@code 1h02m03.5s}: the first number has been read. */
  private long units() {
    long total = 0;
    long value = fields[0];
    long part = 0;
    while (isUnitNext() || isUnit('s')) {
      char unit = line.charAt(at++);
      total += (unit == 'h' ? 3_600_000 : unit == 'm' ? 60_000 : 1000) * value + part;
      fraction = true;
      int from = at;
      value = number();
      part = digits > 0 && digits <= MOST_DIGITS ? fraction() : -1;
      if (part < 0) {
        at = from;
        return total;
      }
    }
    return Timestamps.NONE;
  }
}
