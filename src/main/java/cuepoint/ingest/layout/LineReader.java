package cuepoint.ingest.layout;

import cuepoint.ingest.markup.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the text of elements. */
final class LineReader {
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final Predicate<Element> left;

  private LineReader(Predicate<Element> left) {
    this.left = left;
  }

  /** The text of an element as one line. */
  static Line read(Element element) {
    return read(List.of(element), child -> false);
  }

  /**
   * The text of nodes that follow one another.
   *
   * @param left which elements in them are left out
   */
  static Line read(List<? extends Node> nodes, Predicate<Element> left) {
    LineReader reader = new LineReader(left);
    nodes.forEach(reader::add);
    return new Line(reader.text.toString(), reader.links);
  }

  private void add(Node node) {
    switch (node) {
      case TextNode one -> text.append(one.getWholeText());
      case Element element when left.test(element) -> {}
      case Element element when element.nameIs("br") -> text.append(Line.BREAK);
      case Element element when element.nameIs("a") && element.hasAttr("href") -> link(element);
      case Element element -> {
        boolean block = element.isBlock() || element.nameIs("td") || element.nameIs("th");
        border(block);
        element.childNodes().forEach(this::add);
        border(block);
      }
      default -> {}
    }
  }

  private void border(boolean block) {
    if (block && !text.isEmpty()) {
      text.append(Line.PARAGRAPH);
    }
  }

  private void link(Element element) {
    int from = text.length();
    element.childNodes().forEach(this::add);
    String words = Line.plain(text.substring(from));
    String address = element.attr("href").strip();
    boolean bare = words.isEmpty() || address.endsWith(words) || words.matches("https?://\\S+");
    if (bare) {
      text.setLength(from);
    }
    links.add(new Link(from, text.length(), bare ? "" : words, Addresses.video(address)));
  }
}
