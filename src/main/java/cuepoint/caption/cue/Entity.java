package cuepoint.caption.cue;

import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * A character reference in the text of captions: names and numbers as in HTML (Living Standard,
 * sections 13.2.5.72 and 13.5), which WebVTT, section 6.4, refers to.
 *
 * <p>Files that were escaped twice are read as they were meant, so the name of é may follow {@code
 * &} or the name of that character; but not its number, with which a file can say that a reference
 * is text. A name without its semicolon counts only as a whole, and not in front of an equals sign:
 * in an address, where HTML would see a character as well, it is the name of a parameter.
 *
 * @param characters the text that it represents
 * @param end index after it
 */
public record Entity(String characters, int end) {
  /** The longest name has 31 letters. */
  private static final int LONGEST = 32;

  private static final String ESCAPED = "amp;";

  /** Those that captions are full of, so that reading them is fast. */
  private static final Map<String, String> FREQUENT =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'", "nbsp", "\u00A0", "lrm",
          "\u200E", "rlm", "\u200F");

  /**
   * The reference that begins with the {@code &} at an index; the character itself if there is
   * none.
   */
  public static Entity at(String line, int at) {
    int name = at + 1;
    Entity entity = once(line, name);
    while (line.regionMatches(true, name, ESCAPED, 0, ESCAPED.length())) {
      Entity inner = once(line, entity.end);
      if (inner.end == entity.end || line.charAt(inner.end - 1) != ';') {
        break;
      }
      name = entity.end;
      entity = inner;
    }
    return entity;
  }

  /** A text with the characters that its references represent. */
  public static String readIn(String text) {
    StringBuilder read = new StringBuilder(text.length());
    int at = 0;
    for (int next = text.indexOf('&'); next >= 0; next = text.indexOf('&', at)) {
      Entity entity = at(text, next);
      read.append(text, at, next).append(entity.characters());
      at = entity.end();
    }
    return at == 0 ? text : read.append(text, at, text.length()).toString();
  }

  /** Reads a name; where there is none, the result is an {@code &} that ends where it begins. */
  private static Entity once(String line, int from) {
    int end = from;
    while (end < line.length() && end - from < LONGEST && isOfName(line.charAt(end))) {
      end++;
    }
    boolean closed = end < line.length() && line.charAt(end) == ';';
    boolean parameter = end < line.length() && line.charAt(end) == '=';
    String characters =
        end == from || parameter ? "" : characters(line.substring(from, end), closed);
    return characters.isEmpty()
        ? new Entity("&", from)
        : new Entity(characters, closed ? end + 1 : end);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  /** Empty if nothing has this name. */
  private static String characters(String name, boolean closed) {
    String frequent = closed ? FREQUENT.getOrDefault(name, "") : "";
    if (!frequent.isEmpty()) {
      return frequent;
    }
    String found = inHtml(name, closed);
    boolean shouted = found.isEmpty() && name.equals(name.toUpperCase(Locale.ROOT));
    return shouted ? inHtml(name.toLowerCase(Locale.ROOT), closed) : found;
  }

  private static String inHtml(String name, boolean closed) {
    String reference = "&" + name + (closed ? ";" : "");
    String read = Parser.unescapeEntities(reference, false);
    boolean whole = closed ? read.equals(";") || !read.endsWith(";") : read.length() == 1;
    return whole && !read.equals(reference) ? read : "";
  }
}
