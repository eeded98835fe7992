package cuepoint.caption.format.ttml;

import cuepoint.caption.format.xml.Xml;
import java.util.Optional;

/** An open body, div, p or span, with what it hands down to the elements in it. */
final class ContentElement {
  private final ActiveInterval time;
  private final boolean sequential;
  private final Optional<String> agents;
  private final Optional<String> language;
  private long childrenEnd;

  private ContentElement(
      ActiveInterval time, boolean sequential, Optional<String> agents, Optional<String> language) {
    this.time = time;
    this.sequential = sequential;
    this.agents = agents;
    this.language = language;
    this.childrenEnd = time.begin();
  }

  /** A document in this language. */
  static ContentElement root(Optional<String> language, ActiveInterval time) {
    return new ContentElement(time, false, Optional.empty(), language);
  }

  /** An element in this one, which starts here. */
  ContentElement child(Xml xml, ActiveInterval shown) {
    return new ContentElement(
        shown,
        xml.attribute("timeContainer").filter("seq"::equals).isPresent(),
        xml.attribute("agent").or(() -> agents),
        language(xml).or(() -> language));
  }

  /** The language that the element states which starts here. */
  static Optional<String> language(Xml xml) {
    return xml.attribute("lang").map(String::strip).filter(tag -> !tag.isEmpty());
  }

  ActiveInterval time() {
    return time;
  }

  /** The ids of those who speak in it. */
  Optional<String> agents() {
    return agents;
  }

  Optional<String> language() {
    return language;
  }

  /** What the times of the next child count from, in ms from the start of the document. */
  long reference() {
    return sequential ? childrenEnd : time.begin();
  }

  /** A child is over: the next of a sequence begins, and one that waits for all knows one less. */
  void ended(ContentElement child) {
    childrenEnd = sequential ? child.activeEnd() : Math.max(childrenEnd, child.activeEnd());
  }

  private long activeEnd() {
    return Math.max(time.begin(), time.ends() ? time.end() : Math.min(childrenEnd, time.end()));
  }
}
