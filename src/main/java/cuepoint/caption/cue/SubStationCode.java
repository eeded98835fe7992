package cuepoint.caption.cue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes of SubStation Alpha and MicroDVD, which players accept in all captions: {@code {\an8}},
 * {@code {\p1}} before a drawing, {@code \N} between lines, {@code {y:i}} at the start of a line.
 */
final class SubStationCode {
  /** There is no code. */
  static final int NONE = -1;

  private static final Pattern DRAWING = Pattern.compile("\\\\p(\\d)");
  private static final Pattern MICRO_DVD =
      Pattern.compile(
          "\\{([yY]:[/ibus,]+|[cC]:\\$[0-9a-fA-F]{6}|[fF]:[^}]{1,60}|[sS]:\\d{1,3}|[pP]:[01]"
              + "|[hH]:[-\\w]{1,40}|[oO]:\\d+,\\d+)}");

  /** Longest code, in UTF-16 units; those of karaoke are long. */
  private static final int LONGEST = 1000;

  /** The longest path of Windows. */
  private static final int LONGEST_PATH = 260;

  private SubStationCode() {}

  /**
   * The index after the code at an opening brace, or {@link #NONE}.
   *
   * @param starts whether the line starts here
   */
  static int end(String line, int at, boolean starts) {
    if (line.startsWith("\\", at + 1)) {
      int close = line.indexOf('}', at, Math.min(line.length(), at + LONGEST));
      return close < 0 ? NONE : close + 1;
    }
    Matcher microDvd = MICRO_DVD.matcher(line).region(at, line.length());
    return starts && line.startsWith(":", at + 2) && microDvd.lookingAt() ? microDvd.end() : NONE;
  }

  /** Whether text is a drawing after this code; as before if the code does not say. */
  static boolean draws(String line, int from, int end, boolean before) {
    Matcher drawing = DRAWING.matcher(line).region(from, end);
    boolean draws = before;
    while (drawing.find()) {
      draws = !drawing.group(1).equals("0");
    }
    return draws;
  }

  /** Whether the backslash at an index begins a line or a space, and not a part of a path. */
  static boolean isSpace(String line, int at) {
    if (at + 1 == line.length() || "Nnh".indexOf(line.charAt(at + 1)) < 0) {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < LONGEST_PATH && line.charAt(start - 1) > ' ') {
      start--;
    }
    return !line.startsWith(":\\", start + 1) && !line.startsWith("\\\\", start);
  }
}
