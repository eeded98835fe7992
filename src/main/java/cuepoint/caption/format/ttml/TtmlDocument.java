package cuepoint.caption.format.ttml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.xml.Xml;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/** Reads the documents of a file, one after the other. */
final class TtmlDocument {
  private final Cleaning out;
  private final TtmlCues cues;
  private final Deque<ContentElement> open = new ArrayDeque<>();
  private Head head;

  TtmlDocument(Xml xml, Cleaning out) {
    this.out = out;
    this.head = head(xml, RateAttributes.read(xml), out);
    this.cues = new TtmlCues(out);
  }

  void read(Xml xml) throws IOException {
    begin(xml);
    while (xml.next()) {
      if (xml.starts("tt")) {
        begin(xml);
      } else if (xml.starts("p")) {
        paragraph(xml);
      } else if (xml.starts()) {
        start(xml);
      } else if (isContainer(xml) && open.size() > 1) {
        ContentElement ended = open.pop();
        open.element().ended(ended);
      }
    }
    cues.end();
  }

  private static boolean isContainer(Xml xml) {
    return xml.name().equals("body") || xml.name().equals("div");
  }

  /** A document begins; what comes before is as if it had declared nothing. */
  private void begin(Xml xml) {
    TtmlTime time = RateAttributes.read(xml);
    head = head(xml, time, out);
    cues.begin(time, xml.line());
    open.clear();
    boolean timeOfDay = time.base() == TtmlTime.Base.CLOCK;
    open.push(
        ContentElement.root(
            ContentElement.language(xml),
            timeOfDay ? ActiveInterval.NOT_KNOWN : ActiveInterval.ALWAYS));
  }

  private static Head head(Xml xml, TtmlTime time, Cleaning out) {
    boolean apple =
        Stream.of("timing", "podcasts").anyMatch(name -> xml.attribute(name).isPresent());
    return new Head(new Timing(time, apple, out), new Agents(), new Rubies());
  }

  private void start(Xml xml) throws IOException {
    boolean inBody = open.size() > 1;
    if ((inBody && xml.name().equals("image")) || xml.attribute("backgroundImage").isPresent()) {
      cues.picture(xml.line());
    }
    if (isContainer(xml)) {
      open.push(child(xml));
      return;
    }
    switch (xml.name()) {
      case "agent" -> head.agents().read(xml);
      case "style" -> head.rubies().style(xml);
      case "documentstartofprogramme" -> programmeStart(xml);
      default -> {}
    }
  }

  private ContentElement child(Xml xml) {
    ContentElement outer = open.element();
    return outer.child(xml, head.timing().of(xml, outer));
  }

  private void programmeStart(Xml xml) throws IOException {
    String text = Agents.content(xml, xml.name());
    head.timing().time().read(text).ifPresent(reading -> cues.programmeStart(reading.millis()));
  }

  private void paragraph(Xml xml) throws IOException {
    ContentElement paragraph = child(xml);
    new Paragraph(xml, paragraph, head, cues).read();
    open.element().ended(paragraph);
  }
}
