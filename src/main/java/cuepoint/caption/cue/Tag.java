package cuepoint.caption.cue;

import java.util.Locale;
import java.util.Set;

/**
 * What is a tag in the text of captions, and what only looks like one. To WebVTT, section 6.4,
 * every {@code <} begins a tag; but talks about programs say {@code Vec<u8>}, {@code <stdio.h>} and
 * {@code a < b}, and few who write them down escape them. So a tag is
 *
 * <ul>
 *   <li>a time;
 *   <li>a name that has a meaning in WebVTT or SubRip, with nothing but classes, attributes or, in
 *       {@code v} and {@code lang}, an annotation; also {@code < i >}, as translators write it;
 *   <li>any other name that has an attribute or that is also closed in the line, as in VLC.
 * </ul>
 *
 * <p>One capital letter is rather a type, {@code Vec<U>}, unless it begins the line or is closed.
 */
final class Tag {
  /** There is no tag. */
  static final int NONE = -1;

  private static final Set<String> NAMES =
      Set.of(
          "c", "v", "i", "b", "u", "s", "em", "strong", "font", "span", "br", "wbr", "lang", "ruby",
          "rt", "rp", "rb", "rtc");

  /** How far off the other tag of a pair may be, in UTF-16 units. */
  private static final int REACH = 500;

  private final String line;
  private final int open;
  private final int close;
  private int at;

  private Tag(String line, int open, int close) {
    this.line = line;
    this.open = open;
    this.close = close;
    this.at = open + 1;
  }

  /**
   * The index after the tag at a {@code <}, or {@link #NONE}. A tag may be cut off by the end of
   * the line.
   *
   * @param close index of the next {@code >}; the length of the line if there is none
   */
  static int end(String line, int open, int close) {
    boolean tag =
        line.startsWith("c>", open + 1)
            || line.startsWith("/c>", open + 1)
            || new Tag(line, open, close).isTag();
    return tag ? Math.min(close + 1, line.length()) : NONE;
  }

  private boolean isTag() {
    skipSpaces();
    if (at < close && isDigit(line.charAt(at))) {
      return isTime();
    }
    boolean ends = at < close && line.charAt(at) == '/';
    at += ends ? 1 : 0;
    skipSpaces();
    boolean spaced = at > open + (ends ? 2 : 1);
    String name = name();
    if (name.isEmpty()) {
      return ends && isCutOff() && at == close;
    }
    if (isKnown(name)) {
      return spaced ? isBlank() : ends || isClean(name);
    }
    return !spaced && !isCutOff() && (ends ? isOpened(name) : isAttribute() || isClosed(name));
  }

  private boolean isCutOff() {
    return close == line.length();
  }

  private void skipSpaces() {
    while (at < close && line.charAt(at) <= ' ') {
      at++;
    }
  }

  private String name() {
    int start = at;
    while (at < close && isOfName(line.charAt(at))) {
      at++;
    }
    return line.substring(start, Math.min(at, start + REACH));
  }

  private boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!NAMES.contains(lower) || lower.equals(name)) {
      return NAMES.contains(lower);
    }
    boolean ends = line.charAt(open + 1) == '/';
    if (lower.equals("c") || lower.equals("v")) {
      return ends ? isOpened(name) : isClosed(name);
    }
    return name.length() > 1 || open == 0 || ends || isClosed(name);
  }

  /** Whether nothing follows a name but what may follow it in a tag. */
  private boolean isClean(String name) {
    if (at == close || line.charAt(at) == '.' || isBlank() || isAttribute()) {
      return true;
    }
    boolean annotated = name.equalsIgnoreCase("v") || name.equals("lang");
    return annotated && !isCutOff() && line.charAt(at) <= ' ' && !isOperator();
  }

  private boolean isOperator() {
    skipSpaces();
    char c = line.charAt(at);
    return c == '=' || c == '|' || line.startsWith("&&", at);
  }

  private boolean isBlank() {
    int i = at;
    while (i < close && (line.charAt(i) <= ' ' || line.charAt(i) == '/')) {
      i++;
    }
    return i == close;
  }

  /** Whether an attribute follows: a space, a name, {@code =}. */
  private boolean isAttribute() {
    int i = at;
    while (i < close && line.charAt(i) <= ' ') {
      i++;
    }
    int start = i;
    while (i < close && (isOfName(line.charAt(i)) || line.charAt(i) == ':')) {
      i++;
    }
    return start > at && i > start && i < close && line.charAt(i) == '=';
  }

  private boolean isTime() {
    boolean colon = false;
    while (at < close && (isDigit(line.charAt(at)) || ":.,".indexOf(line.charAt(at)) >= 0)) {
      colon |= line.charAt(at) == ':';
      at++;
    }
    return colon && isBlank();
  }

  private boolean isClosed(String name) {
    int until = Math.min(line.length(), close + REACH);
    return line.substring(close, until).contains("</" + name + ">");
  }

  private boolean isOpened(String name) {
    return line.substring(Math.max(0, open - REACH), open).contains("<" + name);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-' || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
