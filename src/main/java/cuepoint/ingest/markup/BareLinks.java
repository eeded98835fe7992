package cuepoint.ingest.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes links of the addresses of videos that stand in the text. */
final class BareLinks {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\w./@-])(?:https?://|(?=(?:www\\.|m\\.)?(?:youtube\\.com|youtu\\.be|vimeo\\.com)/))"
              + "[^\\s<>\"'`\\[\\]{}|\\\\^]{4,1000}");

  private static final Pattern END = Pattern.compile("[.,;:!?*_~…]+$");

  private BareLinks() {}

  static void link(Element body) {
    List<TextNode> texts =
        body.getAllElements().stream()
            .filter(element -> element.closest("a, code") == null)
            .flatMap(element -> element.textNodes().stream())
            .filter(text -> text.getWholeText().indexOf('/') >= 0)
            .toList();
    texts.forEach(BareLinks::divide);
  }

  private static void divide(TextNode node) {
    String text = node.getWholeText();
    Matcher found = ADDRESS.matcher(text);
    int at = 0;
    while (found.find()) {
      String address = withoutEnd(found.group());
      if (Addresses.isVideo(address)) {
        before(node, text.substring(at, found.start()));
        node.before(new Element("a").attr("href", address));
        at = found.start() + address.length();
      }
    }
    if (at > 0) {
      before(node, text.substring(at));
      node.remove();
    }
  }

  private static void before(Node node, String text) {
    if (!text.isEmpty()) {
      node.before(new TextNode(text));
    }
  }

  /** Without the punctuation of the sentence around it, and a parenthesis that it does not open. */
  private static String withoutEnd(String address) {
    String rest = address;
    for (boolean more = true; more; ) {
      String cut = END.matcher(rest).replaceFirst("");
      if (cut.endsWith(")") && cut.indexOf('(') < 0) {
        cut = cut.substring(0, cut.length() - 1);
      }
      more = cut.length() < rest.length();
      rest = cut;
    }
    // An id may end with what also ends sentences.
    boolean longer = rest.length() < address.length() && address.charAt(rest.length()) == '_';
    return longer && Addresses.isVideo(rest + "_") ? rest + "_" : rest;
  }
}
