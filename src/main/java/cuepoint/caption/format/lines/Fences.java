package cuepoint.caption.format.lines;

import cuepoint.caption.format.clock.Timing;
import java.util.regex.Pattern;

/**
 * Tells captions in blocks of Markdown, {@code ```srt}, from what a language model says before,
 * between and after them. Times are always those of captions.
 */
final class Fences {
  private static final Pattern FENCE = Pattern.compile("\\s{0,9}(?:```|~~~)\\s*\\w*\\s*");
  private static final int WITHOUT_LANGUAGE = 3;

  private static final int LONGEST = 40;

  private boolean outside;

  /**
   * @param head the beginning of the file
   */
  Fences(String head) {
    outside = !inside(head).equals(head);
  }

  /** The beginning of a file from the first line in its first block on, if it has blocks. */
  static String inside(String head) {
    int arrow = head.indexOf(Timing.ARROW);
    int from = 0;
    while (from < arrow) {
      int end = head.indexOf('\n', from);
      if (isAt(head.substring(from, end < 0 ? head.length() : end))) {
        return head.substring(end + 1);
      }
      from = end < 0 ? head.length() : end + 1;
    }
    return head;
  }

  static boolean isAt(String line) {
    return line.length() <= LONGEST
        && (line.contains("```") || line.contains("~~~"))
        && FENCE.matcher(line).matches();
  }

  /** Whether a line without times is a fence, or outside of blocks. */
  boolean isOutside(String line) {
    if (isAt(line)) {
      outside = !outside && line.strip().length() == WITHOUT_LANGUAGE;
      return true;
    }
    return outside;
  }

  /** Takes notice of times. */
  void cue() {
    outside = false;
  }
}
