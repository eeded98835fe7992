package cuepoint.caption.format.lines;

import cuepoint.caption.format.clock.LooseTiming;
import cuepoint.caption.format.clock.Timing;

/** Where the times of the next cue begin in the text of one, if both are in one line. */
final class TimesInText {
  private TimesInText() {}

  /** The index of the times, or of the number above them; -1 if there are none. */
  static int find(String text) {
    int arrow = text.indexOf(Timing.ARROW);
    while (arrow >= 0) {
      int start = start(text, arrow);
      if (start >= 0) {
        return start;
      }
      arrow = text.indexOf(Timing.ARROW, arrow + Timing.ARROW.length());
    }
    return -1;
  }

  private static int start(String text, int arrow) {
    int from = back(text, spaces(text, arrow), true);
    LooseTiming times =
        from == arrow ? null : LooseTiming.in(text.substring(from, end(text, arrow)));
    if (times == null || !times.isPlain()) {
      return -1;
    }
    int number = back(text, spaces(text, from), false);
    return number < spaces(text, from) && isWordStart(text, number) ? number : from;
  }

  private static int spaces(String text, int end) {
    int at = end;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private static int back(String text, int end, boolean clock) {
    int at = end;
    while (at > 0 && isPart(text.charAt(at - 1), clock)) {
      at--;
    }
    return at;
  }

  private static boolean isPart(char c, boolean clock) {
    return (c >= '0' && c <= '9') || (clock && ":.,".indexOf(c) >= 0);
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == ' ';
  }

  /** Far enough for the time behind the arrow. */
  private static int end(String text, int arrow) {
    return Math.min(text.length(), arrow + 40);
  }
}
