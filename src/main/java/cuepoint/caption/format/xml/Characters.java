package cuepoint.caption.format.xml;

import java.io.IOException;
import java.io.Reader;

/** A cursor over the characters of a file, which counts its lines. */
final class Characters {
  static final char END = '\uFFFF';

  private final Reader reader;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;
  private int line = 1;

  Characters(Reader reader) {
    this.reader = reader;
  }

  /** The line of the next character, from 1. */
  int line() {
    return line;
  }

  /** The next character, or {@link #END}. */
  char peek() throws IOException {
    return at < end || fill() ? buffer[at] : END;
  }

  /** Moves over the next character and returns it, or {@link #END}. */
  char next() throws IOException {
    char c = peek();
    if (at < end) {
      at++;
      line += c == '\n' || (c == '\r' && peek() != '\n') ? 1 : 0;
    }
    return c;
  }

  /** Whether a short text comes next. */
  boolean isAt(String text) throws IOException {
    if (peek() != text.charAt(0)) {
      return false;
    }
    int length = text.length();
    while (end - at < length && fill()) {}
    return end - at >= length && text.equals(new String(buffer, at, length));
  }

  /** The character after the next, or {@link #END}. */
  char second() throws IOException {
    while (end - at < 2 && fill()) {}
    return end - at < 2 ? END : buffer[at + 1];
  }

  /** The next characters, at most so many. */
  String ahead(int most) throws IOException {
    while (end - at < most && fill()) {}
    return new String(buffer, at, Math.min(most, end - at));
  }

  /** Moves behind the next occurrence of the text, or to the end of the file. */
  void skipPast(String text) throws IOException {
    while (!isAtEnd() && !isAt(text)) {
      next();
    }
    for (int i = 0; i < text.length() && !isAtEnd(); i++) {
      next();
    }
  }

  boolean isAtEnd() throws IOException {
    return at == end && !fill();
  }

  /** Reads more characters behind those that are left; false at the end of the file. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int count = reader.read(buffer, end, buffer.length - end);
    end += Math.max(0, count);
    return count > 0;
  }
}
