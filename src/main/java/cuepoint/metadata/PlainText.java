package cuepoint.metadata;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * Turns descriptions in HTML into text. Only what is certainly markup goes: the tags of HTML's own
 * elements, in a text that closes one. Everything else, {@code Vec<u8>}, is text.
 */
final class PlainText {
  private static final String BLOCKS =
      "p|div|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|table|tr|section|article|figure";

  private static final String ELEMENTS =
      BLOCKS
          + "|a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong"
          + "|sub|sup|tt|u|var|td|th|tbody|thead|figcaption|iframe";

  private static final Pattern HTML =
      Pattern.compile("(?i)</(?:" + ELEMENTS + ")\\s{0,9}>|<(?:br|p)\\s{0,9}/?>");
  private static final Pattern TAG = Pattern.compile("(?i)</?(" + ELEMENTS + ")(?:\\s[^<>]*)?/?>");
  private static final Pattern BLOCK = Pattern.compile("(?i)" + BLOCKS);

  private PlainText() {}

  /** The text, in which blocks begin on lines of their own. */
  static String of(String text) {
    if (!HTML.matcher(text).find()) {
      return text;
    }
    String plain =
        TAG.matcher(text).replaceAll(tag -> BLOCK.matcher(tag.group(1)).matches() ? "\n" : "");
    return Parser.unescapeEntities(plain, false)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
