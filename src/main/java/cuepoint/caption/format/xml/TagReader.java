package cuepoint.caption.format.xml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one tag. Where another {@code <} or the end of the file comes before its end, it is a tag
 * all the same if it gives an attribute a value; otherwise what was read is text.
 */
final class TagReader {
  /** Far more than any tag has. */
  private static final int LONGEST = 1 << 16;

  private final Characters in;
  private final StringBuilder read = new StringBuilder();
  private boolean assigned;
  private boolean complete;

  TagReader(Characters in) {
    this.in = in;
  }

  /** Reads from a {@code <} on; empty if this is no tag. */
  Optional<Tag> next() throws IOException {
    read.setLength(0);
    assigned = false;
    take();
    boolean ends = skip('/');
    String name = Tag.local(name());
    Map<String, String> attributes = new LinkedHashMap<>(8);
    boolean closes = ends;
    while (goesOn()) {
      if (isName(in.peek())) {
        String attribute = Tag.local(name());
        attributes.putIfAbsent(attribute, value());
      } else {
        closes = take() == '/' || ends;
      }
    }
    complete = skip('>');
    return complete || assigned
        ? Optional.of(new Tag(name, attributes, !ends, closes))
        : Optional.empty();
  }

  private boolean goesOn() throws IOException {
    boolean ends = in.peek() == '>' || in.peek() == '<' || in.isAtEnd();
    return !ends && read.length() <= LONGEST;
  }

  /** Whether the last tag had its end. */
  boolean isComplete() {
    return complete;
  }

  /** What {@link #next} read. */
  String text() {
    return read.toString();
  }

  private String value() throws IOException {
    skipSpace();
    if (!skip('=')) {
      return "";
    }
    assigned = true;
    skipSpace();
    char quote = in.peek();
    if (quote != '"' && quote != '\'') {
      return taken(">");
    }
    take();
    String value = taken(String.valueOf(quote));
    skip(quote);
    return value;
  }

  /** Up to one of the characters; without quotes, also up to a space. */
  private String taken(String ends) throws IOException {
    int from = read.length();
    boolean unquoted = ends.equals(">");
    while (!in.isAtEnd() && ends.indexOf(in.peek()) < 0 && isInside(unquoted)) {
      take();
    }
    return read.substring(from);
  }

  private boolean isInside(boolean unquoted) throws IOException {
    boolean ends = in.peek() == '<' || (unquoted && in.peek() <= ' ');
    return !ends && read.length() <= LONGEST;
  }

  private String name() throws IOException {
    int from = read.length();
    while (isName(in.peek()) && read.length() <= LONGEST) {
      take();
    }
    return read.substring(from);
  }

  static boolean isName(char c) {
    boolean sign = c == ':' || c == '_' || c == '-' || c == '.';
    return c != Characters.END && (sign || Character.isLetterOrDigit(c));
  }

  private void skipSpace() throws IOException {
    while (in.peek() <= ' ' && !in.isAtEnd()) {
      take();
    }
  }

  private boolean skip(char expected) throws IOException {
    boolean found = in.peek() == expected && !in.isAtEnd();
    if (found) {
      take();
    }
    return found;
  }

  private char take() throws IOException {
    char c = in.next();
    read.append(c);
    return c;
  }
}
