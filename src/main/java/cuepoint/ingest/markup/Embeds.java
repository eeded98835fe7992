package cuepoint.ingest.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes a link of each player that a post embeds, with the title that the embedding gives. */
final class Embeds {
  private static final List<String> TITLES =
      List.of("title", "data-title", "playlabel", "aria-label", "alt", "caption");

  private Embeds() {}

  static void link(Element body) {
    for (Element element : body.getAllElements().stream().skip(1).toList()) {
      if (element.nameIs("a")) {
        describe(element);
      } else {
        address(element).ifPresent(address -> replace(element, address));
      }
    }
  }

  /** A link around a picture is called as the picture is. */
  private static void describe(Element link) {
    if (link.text().isBlank() && link.childrenSize() > 0) {
      String alt = link.select("img[alt]").eachAttr("alt").stream().findFirst().orElse("");
      link.empty().appendText(alt);
    }
  }

  private static Optional<String> address(Element element) {
    if (element.nameIs("video") || element.nameIs("audio") || element.nameIs("object")) {
      return Stream.concat(
              Stream.of(element), element.select("source, param, embed, iframe").stream())
          .flatMap(part -> tag(part).address().stream())
          .findFirst();
    }
    boolean link = element.hasAttr("href") || element.hasAttr("cite");
    return link ? Optional.empty() : tag(element).address();
  }

  private static Shortcode tag(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      attributes.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue().strip());
    }
    return new Shortcode(
        element.normalName() + " " + element.className().toLowerCase(Locale.ROOT),
        List.of(),
        attributes);
  }

  private static void replace(Element element, String address) {
    String title =
        TITLES.stream()
            .map(element::attr)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("")
            .replaceFirst("^(?i)play:? ", "");
    Element link = new Element("a").attr("href", address);
    element.replaceWith(link.appendChild(new TextNode(title)));
  }
}
