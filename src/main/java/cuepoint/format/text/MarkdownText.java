package cuepoint.format.text;

import cuepoint.search.Range;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of others inside Markdown. It reads as it was written and means nothing there: neither in
 * CommonMark nor in kramdown, nor to Liquid or Hugo, which read a page before Markdown does.
 */
final class MarkdownText {
  /**
   * What a backslash does not make plain in kramdown; or not for Liquid, to which a tag after it is
   * still a tag; or not at a line's end, where two of it are kramdown's line break.
   */
  private static final String BY_REFERENCE = "\\&<>{}~@^";

  /** Every sign that means something, and what is made a link or a dash without being asked. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\&<>{}~@^`*_\\[\\]|$#]|:(?=//)|(?<=\\b(?i:www))\\.|-(?=-)");

  /** What would begin a list, a heading's underline or a definition. */
  private static final Pattern LEADING = Pattern.compile("^(?:(?=[-+=:])|(\\d{1,9})(?=[.)]))");

  private static final Pattern BLANK = Pattern.compile("[\\s\\v]");

  /** What an address may hold as it is: of RFC 3986, what neither Markdown nor Liquid reads. */
  private static final String IN_ADDRESSES =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&+,;=%";

  private MarkdownText() {}

  /** A text on one line, which may begin with it. */
  static String of(String text) {
    return of(text, List.of());
  }

  /**
   * The same with its matches strong.
   *
   * @param matches ascending, none touching
   */
  static String of(String text, List<Range> matches) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (Range match : matches) {
      line.append(plain(text.substring(end, match.start())))
          .append("**")
          .append(plain(text.substring(match.start(), match.end())))
          .append("**");
      end = match.end();
    }
    line.append(plain(text.substring(end)));
    return LEADING.matcher(line.toString().strip()).replaceFirst("$1\\\\");
  }

  /**
   * A link; the text alone where there is no address.
   *
   * @param markdown the text as Markdown
   */
  static String link(String markdown, Optional<String> address) {
    return address.map(to -> "[" + markdown + "](" + encoded(to) + ")").orElse(markdown);
  }

  private static String plain(String text) {
    return SPECIAL
        .matcher(BLANK.matcher(text).replaceAll(" "))
        .replaceAll(found -> {
          String sign = found.group();
          return BY_REFERENCE.contains(sign)
              ? "&#" + (int) sign.charAt(0) + ";"
              : Matcher.quoteReplacement("\\" + sign);
        });
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(
          IN_ADDRESSES.indexOf(unit) < 0
              ? String.format(Locale.ROOT, "%%%02X", unit & 0xff)
              : String.valueOf((char) unit));
    }
    return encoded.toString().replace("&", "&amp;");
  }
}
