package cuepoint.caption.text;

/** Finds the first times of captions behind a long preface or comment. */
final class FirstTimes {
  private static final String ARROW = "-->";

  /** How much is shown from the line above the times on, in UTF-16 units. */
  private static final int LENGTH = 1 << 12;

  private FirstTimes() {}

  /** Whether a text has times as WebVTT and SubRip write them. */
  static boolean mayBeIn(String text) {
    return text.contains(ARROW);
  }

  /** The part of a text around the first times after an index; empty if there are none. */
  static String in(String text, int from) {
    int arrow = text.indexOf(ARROW, from);
    if (arrow < 0) {
      return "";
    }
    int line = text.lastIndexOf('\n', arrow);
    int above = line < 0 ? 0 : text.lastIndexOf('\n', line - 1) + 1;
    return text.substring(above, Math.min(text.length(), above + LENGTH));
  }
}
