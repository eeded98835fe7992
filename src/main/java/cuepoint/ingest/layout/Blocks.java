package cuepoint.ingest.layout;

import cuepoint.ingest.layout.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Divides a post into blocks, in their order. */
public final class Blocks {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "dd", "figure", "figcaption", "address", "center");

  private static final Set<String> HEADINGS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary");

  /** In characters. */
  private static final int MAX_HEADING = 160;

  private static final Pattern BESIDE_TITLE =
      Pattern.compile("[:.]?|(?:,? (?:by|von|par|por) |[ ,]*[–—|:(-] ?)[^.!?]*\\.?");

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
                node instanceof Element || (node instanceof TextNode text && !text.isBlank()));
    if (any) {
      addParagraph(LineReader.read(inline, child -> false));
    }
    inline.clear();
  }

  private void addBlock(Element element) {
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary" ->
          blocks.add(Block.heading(LineReader.read(element)));
      case "hr" -> blocks.add(Block.border());
      case "li" -> addItem(element);
      case "table" -> blocks.addAll(TableRows.of(element));
      default -> {
        boolean leaf = element.children().stream().noneMatch(Blocks::isBlock);
        if (PARAGRAPHS.contains(name) && leaf) {
          addParagraph(element);
        } else {
          addContainer(element);
        }
      }
    }
  }

  /** What follows an element that has its own headings does not belong to them. */
  private void addContainer(Element element) {
    int before = blocks.size();
    addChildren(element);
    boolean heading =
        element.children().stream().anyMatch(child -> HEADINGS.contains(child.normalName()));
    boolean more =
        blocks.subList(before, blocks.size()).stream().anyMatch(block -> !block.is(Kind.HEADING));
    if (heading && more) {
      blocks.add(Block.border());
    }
  }

  private void addParagraph(Element element) {
    Line line = LineReader.read(element);
    if (line.videos().isEmpty() && isHeading(element, line.plain())) {
      blocks.add(Block.heading(line));
    } else {
      addParagraph(line);
    }
  }

  /** Whether a paragraph looks like a heading: strong as a whole, or but for a name behind it. */
  private static boolean isHeading(Element paragraph, String text) {
    Elements strong = paragraph.select("> strong, > b");
    if (strong.isEmpty() || text.length() > MAX_HEADING || strong.text().isBlank()) {
      return false;
    }
    String first = strong.getFirst().text();
    return text.startsWith(first) && BESIDE_TITLE.matcher(text.substring(first.length())).matches();
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
    blocks.add(own.videos().isEmpty() ? Block.heading(own) : new Block(Kind.ITEM, own));
    item.select("> ul > li, > ol > li").forEach(this::addItem);
    blocks.add(Block.border());
  }

  private static boolean isList(Element element) {
    return element.nameIs("ul") || element.nameIs("ol");
  }
}
