package cuepoint.format.text;

import cuepoint.search.Range;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any text inside Markdown. It is shown as it was written and is no markup: neither in CommonMark
 * nor in kramdown, nor to Liquid or Hugo, which read a page before Markdown does.
 */
final class MarkdownText {
  /**
   * What a backslash does not escape in kramdown; or not for Liquid, which reads a tag after it; or
   * not at the end of a line, where two of them are kramdown's line break.
   */
  private static final String BY_REFERENCE = "\\&<>{}~@^";

  /** Every character with a meaning, and what becomes a link or a dash by itself. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\&<>{}~@^`*_\\[\\]|$#]|:(?=//)|(?<=\\b(?i:www))\\.|-(?=-)");

  /** What would begin a list, a heading's underline or a definition. */
  private static final Pattern LEADING = Pattern.compile("^(?:(?=[-+=:])|(\\d{1,9})(?=[.)]))");

  private static final Pattern BLANK = Pattern.compile("[\\s\\v]");

  /** What an address may contain as it is: characters of RFC 3986 without meaning to either. */
  private static final String IN_ADDRESSES =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&+,;=%";

  private MarkdownText() {}

  /** A text on one line; it may be the beginning of the line. */
  static String of(String text) {
    return of(text, List.of());
  }

  /**
   * The same with its matches in bold.
   *
   * @param matches ascending, none touching
   */
  static String of(String text, List<Range> matches) {
    return of(text, matches, "**");
  }

  /** The same for what was guessed, in italics. */
  static String withGuesses(String text, List<Range> matches) {
    return of(text, matches, "*");
  }

  private static String of(String text, List<Range> matches, String mark) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (Range match : matches) {
      line.append(plain(text.substring(end, match.start())))
          .append(mark)
          .append(plain(text.substring(match.start(), match.end())))
          .append(mark);
      end = match.end();
    }
    line.append(plain(text.substring(end)));
    return LEADING.matcher(line.toString().strip()).replaceFirst("$1\\\\");
  }

  /**
   * A link; only the text if there is no address.
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
