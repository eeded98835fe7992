package cuepoint.caption.format.lines;

import cuepoint.caption.text.Lines;
import java.io.IOException;

/** The number of a cue, in the line above its times. */
final class CueNumber {
  private CueNumber() {}

  /** Whether the line that was read last is a number: digits, with times in the next line. */
  static boolean is(String line, Lines lines) throws IOException {
    if (!isDigits(line)) {
      return false;
    }
    String next = lines.peek();
    return next != null && Timing.isMeant(next);
  }

  static boolean isDigits(String line) {
    String digits = line.strip();
    return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
