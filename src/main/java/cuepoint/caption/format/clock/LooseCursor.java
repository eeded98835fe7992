package cuepoint.caption.format.clock;

/** A cursor over the parts of a time: numbers in digits of any script, and what divides them. */
final class LooseCursor {
  static final long NONE = -1;
  private static final int MOST_DIGITS = 9;

  private final String line;
  private int at;
  private int digits;

  LooseCursor(String line) {
    this.line = line;
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  /** How many digits the number has that was read last. */
  int digits() {
    return digits;
  }

  void skipSpace() {
    while (at < line.length() && Lookalike.isSpace(line.charAt(at))) {
      at++;
    }
  }

  /** The next number, or {@link #NONE} if there is none, or one of too many digits. */
  long number() {
    long value = 0;
    int from = at;
    while (isDigit(at) && at - from <= MOST_DIGITS) {
      value = value * 10 + Lookalike.digit(line.charAt(at++));
    }
    digits = at - from;
    return digits == 0 || digits > MOST_DIGITS ? NONE : value;
  }

  /** Moves behind a sign in front of a number; returns whether there was one. */
  boolean skipMinus() {
    boolean found = isMinus(at);
    at += found ? 1 : 0;
    return found;
  }

  /** Moves behind a colon before another number, with spaces around it; else stays. */
  boolean skipColon() {
    int from = at;
    skipSpace();
    if (at < line.length() && Lookalike.isColon(line.charAt(at))) {
      at++;
      skipSpace();
      if (isDigit(at) || isMinus(at)) {
        return true;
      }
    }
    at = from;
    return false;
  }

  /** The fraction of a second that comes next, in ms; {@link #NONE} if there is none. */
  long fraction() {
    int from = at;
    skipSpace();
    if (at < line.length() && Lookalike.isPoint(line.charAt(at))) {
      at++;
      skipSpace();
      long value = number();
      if (value >= 0) {
        return digits == 4 && value == 1000 ? value : (long) (value * 1000 / Math.pow(10, digits));
      }
    }
    at = from;
    return NONE;
  }

  /** Three digits behind a space, in ms, if nothing but an arrow follows; else {@link #NONE}. */
  long spacedThousandths() {
    int from = at;
    skipSpace();
    long value = at > from ? number() : NONE;
    if (value >= 0 && digits == 3) {
      int end = at;
      skipSpace();
      if (at == line.length() || Lookalike.isDash(line.charAt(at))) {
        at = end;
        return value;
      }
    }
    at = from;
    return NONE;
  }

  /** Moves behind a unit that no other letter follows; returns whether it was there. */
  boolean skipUnit(char unit) {
    boolean found =
        at < line.length()
            && line.charAt(at) == unit
            && (at + 1 == line.length() || !Character.isLetter(line.charAt(at + 1)));
    at += found ? 1 : 0;
    return found;
  }

  private boolean isMinus(int index) {
    return index < line.length() && Lookalike.isDash(line.charAt(index)) && isDigit(index + 1);
  }

  private boolean isDigit(int index) {
    return index < line.length() && Lookalike.digit(line.charAt(index)) >= 0;
  }
}
