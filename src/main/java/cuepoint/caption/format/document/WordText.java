package cuepoint.caption.format.document;

import cuepoint.caption.cleaning.Cleaning;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text that a reader of a Word document sees, without what was deleted or is hidden. */
final class WordText {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setXMLReporter((message, type, information, location) -> {});
  }

  /** Deleted or moved away, or the second form of a drawing. */
  private static final Set<String> NOT_SEEN = Set.of("del", "moveFrom", "Fallback");

  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final XMLStreamReader xml;
  private final DocumentLines lines;
  private int notSeen;
  private boolean inRun;
  private boolean hidden;
  private boolean inText;

  private WordText(XMLStreamReader xml, DocumentLines lines) {
    this.xml = xml;
    this.lines = lines;
  }

  /** Reads the main part of a document. Where it is no longer well-formed, there is a problem. */
  static void read(InputStream part, DocumentLines lines, Cleaning out) throws IOException {
    try {
      new WordText(FACTORY.createXMLStreamReader(part), lines).read();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException broken) {
        throw broken;
      }
      out.problem(1, "the text of the Word document is not well-formed XML");
    } catch (RuntimeException e) {
      out.problem(1, "XML beyond what can be read: " + e.getClass().getSimpleName());
    }
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
    }
  }

  private void start(String name) {
    if (notSeen > 0 || NOT_SEEN.contains(name)) {
      notSeen++;
      return;
    }
    switch (name) {
      case "tr" -> lines.beginRow();
      case "tc" -> lines.beginCell();
      case "pStyle" -> style(value().orElse(""));
      case "r" -> inRun = true;
      case "vanish" -> hidden = inRun && value().filter(OFF::contains).isEmpty();
      case "t" -> inText = isOfWord();
      case "tab" -> space("\t");
      case "noBreakHyphen" -> space("-");
      case "br", "cr" -> lineBreak();
      default -> {}
    }
  }

  private void end(String name) {
    if (notSeen > 0) {
      notSeen--;
      return;
    }
    switch (name) {
      case "tr" -> lines.endRow();
      case "p" -> lines.paragraph();
      case "t" -> inText = false;
      case "r" -> {
        inRun = false;
        hidden = false;
      }
      default -> {}
    }
  }

  private void characters() {
    if (inText && !hidden && notSeen == 0) {
      String[] rows = xml.getText().split("\n", -1);
      for (int i = 0; i < rows.length; i++) {
        if (i > 0) {
          lines.end();
        }
        lines.add(rows[i]);
      }
    }
  }

  /** Tabs are also in the properties of paragraphs, where they are stops. */
  private void space(String text) {
    if (inRun && !hidden) {
      lines.add(text);
    }
  }

  private void lineBreak() {
    if (!hidden) {
      lines.end();
    }
  }

  /** Titles and headings are written as in Markdown. */
  private void style(String id) {
    String style = id.toLowerCase(Locale.ROOT);
    if (style.startsWith("heading") || style.startsWith("title")) {
      lines.add("# ");
    }
  }

  private Optional<String> value() {
    return Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "val"));
  }

  /** Drawings have texts of their own. */
  private boolean isOfWord() {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.contains("wordprocessingml");
  }
}
