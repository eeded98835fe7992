package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A cursor over an XML file, perhaps of several documents. Every element that starts also ends,
 * innermost first, whether or not the file says so; what is not well-formed is counted as repaired.
 */
public final class Xml {
  private final Tags tags;
  private final Elements elements;

  private Xml(Tags tags, Elements elements) {
    this.tags = tags;
    this.elements = elements;
  }

  /** Reads a document from its root. */
  public interface Reader {
    void read(Xml xml) throws IOException;
  }

  /**
   * Reads a file. Where it ends within an element, there is a problem.
   *
   * @param leaf the element that holds the text of a cue, and never another of its kind
   */
  public static void read(CaptionText text, String leaf, Cleaning out, Reader reader)
      throws IOException {
    InputStreamReader characters = new InputStreamReader(text.stream(), StandardCharsets.UTF_8);
    Tags tags = new Tags(characters);
    reader.read(new Xml(tags, new Elements(tags, leaf, out)));
  }

  /** Moves to the next event; false at the end of the file. */
  public boolean next() throws IOException {
    return elements.next();
  }

  /** Whether an element of this local name starts here. */
  public boolean starts(String name) {
    return starts() && isNamed(name);
  }

  public boolean starts() {
    return elements.starts();
  }

  public boolean ends() {
    return elements.tag().isPresent() && !starts();
  }

  /** Whether an element of this local name ends here. */
  public boolean ends(String name) {
    return ends() && isNamed(name);
  }

  private boolean isNamed(String name) {
    return elements.tag().map(Tag::name).filter(Tag.local(name)::equals).isPresent();
  }

  /** The local name of the element that starts or ends here, in lower case; empty at text. */
  public String name() {
    return elements.tag().map(Tag::name).orElse("");
  }

  /** The text of this event; empty if it has none. */
  public String text() {
    return elements.tag().isPresent() ? "" : tags.text();
  }

  /** An attribute of the element that starts here, by its local name. */
  public Optional<String> attribute(String name) {
    return elements.tag().flatMap(element -> element.attribute(Tag.local(name)));
  }

  /** An attribute as a number; empty if it is not one. */
  public Optional<Double> number(String name) {
    return attribute(name).flatMap(Xml::finite);
  }

  private static Optional<Double> finite(String text) {
    try {
      return Optional.of(Double.parseDouble(text.strip())).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * An attribute as a time or length in ms; empty if it is not a number, or is below 0.
   *
   * @param unitMillis its unit, in ms
   */
  public Optional<Long> millis(String name, int unitMillis) {
    return number(name).filter(units -> units >= 0).map(units -> Math.round(units * unitMillis));
  }

  /** Moves to the end of the element that starts here. */
  public void skip() throws IOException {
    for (int depth = elements.depth(); elements.depth() >= depth && next(); ) {}
  }

  /** The line of the file, from 1. */
  public int line() {
    return tags.line();
  }
}
