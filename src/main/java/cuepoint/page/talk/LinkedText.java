package cuepoint.page.talk;

import cuepoint.format.SnippetHtml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as HTML in which web addresses are links, and nothing else is markup. */
public final class LinkedText {
  /**
   * An address with a scheme: until a space, an invisible character, a quotation mark or an angle
   * bracket, which people write around addresses.
   */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\bhttps?://[^\\s\\p{C}\\p{Z}<>\"“”«»‘`]{1,2000}");

  private static final String SENTENCE_ENDS = ".,;:!?…'’*_。、，！？";
  private static final String OPENING = "([{（【";
  private static final String CLOSING = ")]}）】";

  private LinkedText() {}

  /** Escaped, with links that search engines do not count and that tell others nothing of us. */
  public static String html(String text) {
    StringBuilder html = new StringBuilder();
    Matcher address = ADDRESS.matcher(text);
    int written = 0;
    while (address.find()) {
      String link = withoutEnd(address.group());
      int end = address.start() + link.length();
      html.append(SnippetHtml.escaped(text.substring(written, address.start())));
      html.append(hasHost(link) ? link(link) : SnippetHtml.escaped(link));
      written = end;
    }
    return html.append(SnippetHtml.escaped(text.substring(written))).toString();
  }

  private static String link(String address) {
    String escaped = SnippetHtml.escaped(address);
    return "<a href=\"%1$s\" rel=\"noopener nofollow ugc\">%1$s</a>".formatted(escaped);
  }

  /** An address without what ends the sentence around it, or closes a bracket before it. */
  private static String withoutEnd(String address) {
    int end = address.length();
    while (end > 0 && isOutside(address, end - 1)) {
      end--;
    }
    return address.substring(0, end);
  }

  private static boolean isOutside(String address, int last) {
    char sign = address.charAt(last);
    int bracket = CLOSING.indexOf(sign);
    return SENTENCE_ENDS.indexOf(sign) >= 0
        || (bracket >= 0
            && count(address, last + 1, OPENING.charAt(bracket)) < count(address, last + 1, sign));
  }

  private static long count(String text, int end, char sign) {
    return text.substring(0, end).chars().filter(other -> other == sign).count();
  }

  private static boolean hasHost(String address) {
    int host = address.indexOf("//") + 2;
    return host < address.length() && Character.isLetterOrDigit(address.codePointAt(host));
  }
}
