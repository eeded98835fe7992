package cuepoint.caption.format.clock;

/** Characters that stand for those of a line of times where a text was typed or translated. */
public final class Lookalike {
  private static final String COLONS = ":;\uFF1B\u061B\uFF1A\uFE55\u2236\uA789\uFE13";
  private static final String POINTS =
      ".,\uFF0E\u3002\uFF0C\u060C\u066B\u066C\u3001\uFE50\uFE52\uFF61";
  private static final String DASHES =
      "-=\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\uFE63\uFE58\u2500\u30FC";
  private static final String HEADS =
      ">\uFF1E\u203A\u00BB\u3009\u2192\u27F6\u2794\u27A1\u21D2\u27F9\u279C\u25BA\u25B6";
  private static final String OPENING = "[(\uFF3B\uFF08\u3010\u300C";
  private static final String CLOSING = "])\uFF3D\uFF09\u3011\u300D";

  private Lookalike() {}

  /** The value of a decimal digit of any script; -1 if this is none. */
  public static int digit(char c) {
    return c < '0' ? -1 : Character.digit(c, 10);
  }

  public static boolean isColon(char c) {
    return COLONS.indexOf(c) >= 0;
  }

  /** What divides seconds from their fraction. */
  public static boolean isPoint(char c) {
    return POINTS.indexOf(c) >= 0;
  }

  public static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  public static boolean isArrowHead(char c) {
    return HEADS.indexOf(c) >= 0;
  }

  public static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** The index behind what makes text bold in Markdown. */
  static int afterEmphasis(String line, int index) {
    int at = index;
    while (at < line.length() && (line.charAt(at) == '*' || line.charAt(at) == '_')) {
      at++;
    }
    return at;
  }

  /** Spaces of any width, and marks of the direction of writing. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || (c >= '\u0080'
            && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT));
  }
}
