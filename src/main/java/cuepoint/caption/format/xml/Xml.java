package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over an XML file that is not trusted: no document type, no entities other than XML's
 * five, nothing fetched, nothing kept.
 */
final class Xml {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
    FACTORY.setXMLReporter((message, type, information, location) -> {});
  }

  private final XMLStreamReader reader;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Reads a document from its root. */
  interface Reader {
    void read(Xml xml) throws XMLStreamException;
  }

  /**
   * Reads a file. Where it is no longer well-formed, there is a problem; what came before is kept.
   */
  static void read(InputStream utf8, Cleaning out, Reader reader) {
    try {
      XMLStreamReader stream =
          FACTORY.createXMLStreamReader(new InputStreamReader(utf8, StandardCharsets.UTF_8));
      reader.read(new Xml(stream));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      out.problem(line, "not well-formed XML, expected elements that are closed");
    } catch (RuntimeException e) {
      out.problem(1, "XML beyond what can be read: " + e.getClass().getSimpleName());
    }
  }

  /** Moves to the next event; false at the end of the file. */
  boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    reader.next();
    return true;
  }

  /** Whether an element of this local name starts here. */
  boolean starts(String name) {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT
        && reader.getLocalName().equals(name);
  }

  boolean starts() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  boolean ends() {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  /** Whether an element of this local name ends here. */
  boolean ends(String name) {
    return ends() && reader.getLocalName().equals(name);
  }

  /** The text of this event; empty if it has none. */
  String text() {
    int type = reader.getEventType();
    boolean text =
        type == XMLStreamConstants.CHARACTERS
            || type == XMLStreamConstants.CDATA
            || type == XMLStreamConstants.SPACE;
    return text ? reader.getText() : "";
  }

  /** An attribute of the element that starts here, by its local name. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute as a number; empty if it is not one. */
  Optional<Double> number(String name) {
    return attribute(name).map(Xml::numberOrNull);
  }

  /**
   * An attribute as a time or length in ms, not negative; empty if it is not a number.
   *
   * @param unitMillis its unit, in ms
   */
  Optional<Long> millis(String name, int unitMillis) {
    return number(name).map(units -> Math.round(Math.max(0, units) * unitMillis));
  }

  private static @Nullable Double numberOrNull(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isFinite(number) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The line of the file, from 1. */
  int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }
}
