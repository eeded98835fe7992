package cuepoint.caption.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the lines of a file. Lines end with LF, CR or CRLF, and NUL is read as U+FFFD
 * (WebVTT, section 6.1), unless it fills the file up. A line of more than a million bytes is cut
 * into several.
 */
public final class Lines {
  private static final int LONGEST = 1 << 20;

  /** Occurs in the middle of files that were joined. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** So many NULs at the end of a line are what a download that was not finished leaves. */
  private static final int PADDING = 8;

  private final InputStream bytes;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private boolean afterCarriageReturn;
  private @Nullable String peeked;
  private int number;

  Lines(InputStream bytes) {
    this.bytes = bytes;
  }

  /** Moves to the next line and returns it without its line end; null at the end of the file. */
  public @Nullable String next() throws IOException {
    String line = peek();
    peeked = null;
    if (line != null) {
      number++;
    }
    return line;
  }

  /** The line that {@link #next} will return. */
  public @Nullable String peek() throws IOException {
    if (peeked == null) {
      peeked = read();
    }
    return peeked;
  }

  /** The number of the line that {@link #next} returned last, from 1. */
  public int number() {
    return number;
  }

  private @Nullable String read() throws IOException {
    skipLineFeedOfCrLf();
    int at = start;
    while (true) {
      while (at < end) {
        byte b = buffer[at];
        if (b == '\n' || b == '\r') {
          afterCarriageReturn = b == '\r';
          return take(at, at + 1);
        }
        at++;
      }
      int length = at - start;
      if (length >= LONGEST || !fill()) {
        return length == 0 ? null : take(start + length, start + length);
      }
      at = start + length;
    }
  }

  private void skipLineFeedOfCrLf() throws IOException {
    if (afterCarriageReturn && (start < end || fill()) && buffer[start] == '\n') {
      start++;
    }
    afterCarriageReturn = false;
  }

  private String take(int lineEnd, int nextStart) {
    int from = start;
    int length = lineEnd - from;
    start = nextStart;
    String line = new String(buffer, from, length, StandardCharsets.UTF_8);
    if (line.startsWith(BYTE_ORDER_MARK)) {
      line = line.substring(1);
    }
    return line.indexOf('\0') < 0 ? line : withoutPadding(line).replace('\0', '\uFFFD');
  }

  private static String withoutPadding(String line) {
    int to = line.length();
    while (to > 0 && line.charAt(to - 1) == '\0') {
      to--;
    }
    return line.length() - to < PADDING ? line : line.substring(0, to);
  }

  /** Reads more bytes after the remaining ones; false at the end of the file. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = bytes.read(buffer, end, buffer.length - end);
    end += Math.max(0, count);
    return count > 0;
  }
}
