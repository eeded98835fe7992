package cuepoint.caption.cue;

/** A cursor over the timestamps in a line: {@code [hours:]mm:ss.ttt}. */
public final class Timestamps {
  public static final long NONE = -1;
  private static final int MOST_DIGITS = 9;

  private final String line;
  private final boolean strict;
  private int at;
  private int digits;

  /**
   * @param fractionDigits 3 for WebVTT, which requires mm:ss.ttt; 0 where fewer digits are allowed
   *     and the fraction may be missing
   */
  public Timestamps(String line, int fractionDigits) {
    this.line = line;
    this.strict = fractionDigits == 3;
  }

  /** The timestamp of a tag such as {@code <00:00:05.200>}, in ms, or {@link #NONE}. */
  public static long inside(String line, int from) {
    Timestamps cursor = new Timestamps(line, 3);
    cursor.at = from;
    return cursor.next();
  }

  /** The next timestamp in ms, or {@link #NONE} if something else comes next. */
  public long next() {
    skipSpace();
    long first = number();
    boolean hours = digits != 2 || first > 59;
    if (digits == 0 || !skip(':')) {
      return NONE;
    }
    long second = sexagesimal();
    if (second < 0) {
      return NONE;
    }
    if (!skip(':')) {
      return strict && hours ? NONE : withFraction((first * 60 + second) * 1000);
    }
    long third = sexagesimal();
    return third < 0 ? NONE : withFraction(((first * 60 + second) * 60 + third) * 1000);
  }

  /** Skips spaces and the expected text; returns whether the text was there. */
  public boolean skip(String expected) {
    skipSpace();
    boolean found = line.startsWith(expected, at);
    at += found ? expected.length() : 0;
    return found;
  }

  /** Whether the line ends here or a space follows. */
  public boolean isAtSpace() {
    return at == line.length() || line.charAt(at) <= ' ';
  }

  /** What follows, without the spaces around it. */
  public String rest() {
    return line.substring(at).strip();
  }

  private boolean skip(char expected) {
    boolean found = at < line.length() && line.charAt(at) == expected;
    at += found ? 1 : 0;
    return found;
  }

  private long sexagesimal() {
    long value = number();
    boolean wellFormed = strict ? digits == 2 : digits == 1 || digits == 2;
    return wellFormed && value < 60 ? value : NONE;
  }

  private long withFraction(long wholeMillis) {
    if (!skip('.') && !skip(',')) {
      return strict ? NONE : wholeMillis;
    }
    long fraction = number();
    return switch (digits) {
      case 3 -> wholeMillis + fraction;
      case 2 -> strict ? NONE : wholeMillis + fraction * 10;
      case 1 -> strict ? NONE : wholeMillis + fraction * 100;
      default -> NONE;
    };
  }

  private long number() {
    long value = 0;
    int end = at;
    int most = Math.min(line.length(), at + MOST_DIGITS);
    while (end < most && isDigit(line.charAt(end))) {
      value = value * 10 + line.charAt(end++) - '0';
    }
    digits = end - at;
    at = end;
    return value;
  }

  private void skipSpace() {
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
