package cuepoint.caption.format.json;

import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * JSON in a block of Markdown, {@code ```json}, as language models answer. The lines of the fences
 * are read as empty, so that the numbers of the others remain.
 */
final class Fences extends InputStream {
  private static final String FENCE = "```";

  private final Lines lines;
  private byte[] line = {};
  private int at;

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
  public int read() throws IOException {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == line.length) {
      String next = lines.next();
      if (next == null) {
        return false;
      }
      line = ((next.startsWith(FENCE) ? "" : next) + '\n').getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    return true;
  }
}
