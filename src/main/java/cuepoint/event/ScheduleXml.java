package cuepoint.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.metadata.MetadataFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the schedules in XML of Pentabarf, frab and pretalx, as the tree of their JSON. */
final class ScheduleXml {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    FACTORY.setXMLReporter((message, type, related, location) -> {});
  }

  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "subtitle",
          "date",
          "start",
          "end",
          "duration",
          "room",
          "slug",
          "url",
          "track",
          "language",
          "abstract",
          "description",
          "video_download_url",
          "venue",
          "city",
          "acronym");

  private static final Set<String> LISTS = Set.of("persons", "links", "attachments");

  private final XMLStreamReader xml;
  private final ObjectNode conference;
  private final ArrayNode events;
  private String date = "";

  private ScheduleXml(XMLStreamReader xml, ObjectNode conference, ArrayNode events) {
    this.xml = xml;
    this.conference = conference;
    this.events = events;
  }

  /**
   * Whether the root of a file is that of a schedule.
   *
   * @throws IOException when it cannot be read
   */
  static boolean isIn(Path file) throws IOException {
    try (Reader in = XmlText.reader(file, Long.MAX_VALUE)) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName().equals("schedule");
        }
      }
    } catch (XMLStreamException e) {
      return false;
    }
    return false;
  }

  /** Reads a file, up to where it is not XML. */
  static MetadataFile read(Path path, ProblemSink problems) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode conference = root.putObject("schedule").putObject("conference");
    ArrayNode events = conference.putArray("days").addObject().putObject("rooms").putArray("");
    try (Reader in = XmlText.reader(path, RegularFile.MAX_TEXT_BYTES)) {
      new ScheduleXml(FACTORY.createXMLStreamReader(in), conference, events).read();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      problems.add(path, line, "not valid XML: what follows is not read");
    } catch (IOException e) {
      problems.unreadable(path, e);
    }
    return new MetadataFile(path, "", root);
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "conference" -> fields(conference);
          case "day" -> date = attribute("date");
          case "event" -> event();
          default -> {}
        }
      }
    }
  }

  private void event() throws XMLStreamException {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    for (String id : new String[] {"guid", "id", "code"}) {
      if (!attribute(id).isEmpty()) {
        event.put(id, attribute(id));
      }
    }
    fields(event);
    if (!event.has("room")) {
      event.put("room", "");
    }
    if (!event.has("date") && !date.isEmpty()) {
      event.put("date", date);
    }
    if (events.size() <= Schedule.MAX_TALKS) {
      events.add(event);
    }
  }

  /** The elements in the current one, up to its end. */
  private void fields(ObjectNode object) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String name = xml.getLocalName();
        if (LISTS.contains(name)) {
          list(object, name);
        } else {
          String text = text();
          if (FIELDS.contains(name) && !object.has(name)) {
            object.put(name, text);
          }
        }
      }
    }
  }

  private void list(ObjectNode object, String name) throws XMLStreamException {
    ArrayNode items = object.putArray(name);
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        String address = attribute("href") + attribute("url");
        String text = text();
        items.add(address.isEmpty() ? text : address);
      }
    }
  }

  /** The text in the current element, whatever elements it is in. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
