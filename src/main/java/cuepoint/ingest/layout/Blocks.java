package cuepoint.ingest.layout;

import cuepoint.ingest.layout.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Divides a post into blocks, in their order. */
public final class Blocks {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "dd", "figure", "figcaption", "address", "center");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Node> inline = new ArrayList<>();

  private Blocks() {}

  public static List<Block> of(Element body) {
    Blocks reader = new Blocks();
    reader.addChildren(body);
    return reader.blocks;
  }

  private void addChildren(Element container) {
    for (Node child : container.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        flush();
        addBlock(element);
      } else {
        inline.add(child);
      }
    }
    flush();
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || element.nameIs("summary")
        || (!element.nameIs("a") && element.children().stream().anyMatch(Element::isBlock));
  }

  /** Ends a paragraph of text that stands in no element of its own. */
  private void flush() {
    boolean any =
        inline.stream()
            .anyMatch(node ->
                node instanceof Element || node instanceof TextNode text && !text.isBlank());
    if (any) {
      addParagraph(LineReader.read(inline, child -> false));
    }
    inline.clear();
  }

  private void addBlock(Element element) {
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          blocks.add(Block.heading(name.charAt(1) - '0', LineReader.read(element)));
      case "dt", "summary" -> blocks.add(Block.heading(7, LineReader.read(element)));
      case "hr" -> blocks.add(Block.border());
      case "li" -> addItem(element);
      case "table" -> blocks.addAll(TableRows.of(element));
      default -> {
        boolean leaf = element.children().stream().noneMatch(Blocks::isBlock);
        if (PARAGRAPHS.contains(name) && leaf) {
          addParagraph(element);
        } else {
          addChildren(element);
        }
      }
    }
  }

  private void addParagraph(Element element) {
    Line line = LineReader.read(element);
    Elements strong = element.select("> strong, > b");
    boolean heading =
        strong.size() == 1
            && line.videos().isEmpty()
            && line.plain()
                .replaceFirst("[:.]$", "")
                .equals(strong.text().replaceFirst("[:.]$", ""));
    if (heading) {
      blocks.add(Block.heading(7, line));
    } else {
      addParagraph(line);
    }
  }

  private void addParagraph(Line line) {
    if (!line.plain().isEmpty() || !line.links().isEmpty()) {
      blocks.add(new Block(Kind.PARAGRAPH, line));
    }
  }

  private void addItem(Element item) {
    if (!item.select("h1, h2, h3, h4, h5, h6, table").isEmpty()) {
      addChildren(item);
      blocks.add(Block.border());
      return;
    }
    Line own = LineReader.read(List.of(item), Blocks::isList);
    Line whole = LineReader.read(item);
    List<Link> nested = whole.videos().subList(own.videos().size(), whole.videos().size());
    if (nested.stream().noneMatch(Link::isNamed)) {
      blocks.add(new Block(Kind.ITEM, whole));
      return;
    }
    blocks.add(own.videos().isEmpty() ? Block.heading(7, own) : new Block(Kind.ITEM, own));
    item.select("> ul > li, > ol > li").forEach(this::addItem);
    blocks.add(Block.border());
  }

  private static boolean isList(Element element) {
    return element.nameIs("ul") || element.nameIs("ol");
  }
}
