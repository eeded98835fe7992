package cuepoint.caption.format.json;

import cuepoint.caption.text.Lines;
import cuepoint.caption.text.Utf8Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON in a block of Markdown, {@code ```json}, as language models answer. The lines of the fences
 * are read as empty, so that the numbers of the others remain.
 */
final class Fences extends Utf8Stream {
  private static final String FENCE = "```";

  private final Lines lines;

  Fences(Lines lines) {
    this.lines = lines;
  }

  /** Whether a file begins with a fence. */
  static boolean isAt(String head) {
    return head.startsWith(FENCE);
  }

  /** A text without its fences. */
  static String without(String head) {
    return isAt(head) ? head.replaceAll("(?m)^```.*$", "").strip() : head;
  }

  @Override
  protected boolean more() throws IOException {
    String next = lines.next();
    if (next == null) {
      return false;
    }
    byte[] line = ((next.startsWith(FENCE) ? "" : next) + '\n').getBytes(StandardCharsets.UTF_8);
    show(line, line.length);
    return true;
  }
}
