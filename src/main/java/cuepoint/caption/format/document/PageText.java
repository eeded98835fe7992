package cuepoint.caption.format.document;

import cuepoint.caption.format.written.TimeText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines that a web page shows. */
final class PageText implements NodeVisitor {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern TIME =
      Pattern.compile("\\s*[\\[(]?" + TimeText.CLOCK + "[\\])]?\\s*");

  /** Pages divide what is beside a time by their style. */
  private static final String GAP = "   ";

  private final DocumentLines lines = new DocumentLines();

  private PageText() {}

  /** Whether a text is only a time. */
  static boolean isTime(String text) {
    return TIME.matcher(text).matches();
  }

  static DocumentLines lines(Document page) {
    PageText text = new PageText();
    page.body().traverse(text);
    return text.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.add(text.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    switch (element.normalName()) {
      case "br" -> lines.end();
      case "tr" -> lines.beginRow();
      case "td", "th" -> lines.beginCell();
      default -> separate(element);
    }
    if (HEADINGS.contains(element.normalName())) {
      lines.add("# ");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("tr")) {
        lines.endRow();
      } else {
        separate(element);
      }
    }
  }

  private void separate(Element element) {
    if (element.isBlock()) {
      lines.paragraph();
    } else if (isTime(element.ownText())) {
      lines.add(GAP);
    }
  }
}
