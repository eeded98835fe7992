package cuepoint.fetch.feed;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The names of elements with the prefixes that their namespaces usually have. A feed may give them
 * others, or forget to declare them.
 */
final class Names {
  private static final String DECLARATION = "xmlns:";

  private static final Map<String, String> PREFIXES =
      Map.of(
          "https://podcastindex.org/namespace/1.0", "podcast",
          "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", "podcast",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes",
          "http://purl.org/rss/1.0/modules/content/", "content",
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://podlove.org/simple-chapters", "psc",
          "http://search.yahoo.com/mrss/", "media",
          "http://www.w3.org/2005/Atom", "");

  private Names() {}

  /** The name of an element, such as {@code podcast:transcript}. */
  static String of(Element element) {
    String name = element.tagName();
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name;
    }
    String prefix = name.substring(0, colon);
    String usual = declared(element, prefix).map(PREFIXES::get).orElse(prefix);
    return usual.isEmpty() ? name.substring(colon + 1) : usual + name.substring(colon);
  }

  /** On the element itself, or on one that it is in. */
  private static Optional<String> declared(Element element, String prefix) {
    for (Element at = element; at != null; at = at.parent()) {
      Attribute declaration = at.attribute(DECLARATION + prefix);
      if (declaration != null) {
        return Optional.of(declaration.getValue().strip());
      }
    }
    return Optional.empty();
  }
}
