package cuepoint.collection.metadata;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style)\\b[^<>]*>(?:(?!</\\1).)*+</\\1\\s{0,9}>");
  private static final Pattern BLOCK = Pattern.compile("(?i)" + BLOCKS);
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("bull", "•"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("Auml", "Ä"),
          Map.entry("Ouml", "Ö"),
          Map.entry("Uuml", "Ü"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("agrave", "à"),
          Map.entry("ccedil", "ç"),
          Map.entry("ntilde", "ñ"),
          Map.entry("euro", "€"),
          Map.entry("copy", "©"));

  private PlainText() {}

  /** The text, in which blocks begin on lines of their own. */
  static String of(String text) {
    if (!HTML.matcher(text).find()) {
      return text;
    }
    String seen = UNSEEN.matcher(text).replaceAll(" ");
    String plain =
        TAG.matcher(seen).replaceAll(tag -> BLOCK.matcher(tag.group(1)).matches() ? "\n" : "");
    return references(plain).replaceAll("[ \\t\\x0B\\f\\r]*\\n\\s*", "\n").strip();
  }

  private static String references(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found).orElse(found.group())));
  }

  private static Optional<String> character(MatchResult reference) {
    if (reference.group(3) != null) {
      return Optional.ofNullable(NAMED.get(reference.group(3)));
    }
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    return Optional.of(code)
        .filter(point -> Character.isDefined(point) && !Character.isISOControl(point))
        .map(Character::toString);
  }
}
