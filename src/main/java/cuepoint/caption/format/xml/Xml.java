package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * A cursor over an XML file, perhaps of several documents. Every element that starts also ends,
 * innermost first, whether or not the file says so; what is not well-formed is counted as repaired.
 */
public final class Xml {
  /** Deeper than any captions; elements within are read as if their tags were not there. */
  private static final int DEEPEST = 256;

  private final Tags tags;
  private final Cleaning out;
  private final String leaf;
  private final Deque<String> open = new ArrayDeque<>();
  private Optional<Tag> tag = Optional.empty();
  private int ending;
  private boolean held;
  private boolean starts;

  private Xml(Tags tags, String leaf, Cleaning out) {
    this.tags = tags;
    this.leaf = leaf;
    this.out = out;
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
    reader.read(new Xml(new Tags(characters), leaf, out));
  }

  /** Moves to the next event; false at the end of the file. */
  public boolean next() throws IOException {
    if (ending > 0) {
      return end();
    }
    while (held || tags.next()) {
      for (int i = tags.takeMalformed(); i > 0; i--) {
        out.repair(Repair.NOT_WELL_FORMED);
      }
      if (isEvent()) {
        return true;
      }
    }
    if (!open.isEmpty()) {
      out.problem(tags.line(), "not well-formed XML, the file ends before its elements do");
      ending = open.size();
    }
    tag = Optional.empty();
    return !open.isEmpty() && end();
  }

  private boolean end() {
    ending--;
    starts = false;
    tag = Optional.of(new Tag(open.pop(), Map.of(), false, true));
    return true;
  }

  /** Makes an event of the tag or text that was read; false if it is none. */
  private boolean isEvent() {
    held = false;
    starts = false;
    tag = tags.tag();
    if (tag.isEmpty()) {
      return !tags.text().isEmpty();
    }
    return tag.get().opens() ? starts(tag.get()) : ends(tag.get());
  }

  private boolean starts(Tag start) {
    if (start.name().equals(leaf) && open.contains(leaf)) {
      held = true;
      return endsThrough(leaf);
    }
    if (open.size() == DEEPEST) {
      return false;
    }
    open.push(start.name());
    ending = start.closes() ? 1 : 0;
    starts = true;
    return true;
  }

  private boolean ends(Tag end) {
    if (!open.contains(end.name())) {
      out.repair(Repair.NOT_WELL_FORMED);
      return false;
    }
    return endsThrough(end.name());
  }

  /** Ends the innermost elements up to one of this name. */
  private boolean endsThrough(String name) {
    for (String inner : open) {
      ending++;
      if (inner.equals(name)) {
        break;
      }
    }
    if (ending > 1 || held) {
      out.repair(Repair.NOT_WELL_FORMED);
    }
    return end();
  }

  /** Whether an element of this local name starts here. */
  public boolean starts(String name) {
    return starts && isNamed(name);
  }

  public boolean starts() {
    return starts;
  }

  public boolean ends() {
    return tag.isPresent() && !starts;
  }

  /** Whether an element of this local name ends here. */
  public boolean ends(String name) {
    return ends() && isNamed(name);
  }

  private boolean isNamed(String name) {
    return tag.map(Tag::name).filter(Tag.local(name)::equals).isPresent();
  }

  /** The local name of the element that starts or ends here, in lower case; empty at text. */
  public String name() {
    return tag.map(Tag::name).orElse("");
  }

  /** The text of this event; empty if it has none. */
  public String text() {
    return tag.isPresent() ? "" : tags.text();
  }

  /** An attribute of the element that starts here, by its local name. */
  public Optional<String> attribute(String name) {
    return tag.flatMap(element -> element.attribute(Tag.local(name)));
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
   * An attribute as a time or length in ms, not negative; empty if it is not a number.
   *
   * @param unitMillis its unit, in ms
   */
  public Optional<Long> millis(String name, int unitMillis) {
    return number(name).map(units -> Math.round(Math.max(0, units) * unitMillis));
  }

  /** Moves to the end of the element that starts here. */
  public void skip() throws IOException {
    for (int depth = open.size(); open.size() >= depth && next(); ) {}
  }

  /** The line of the file, from 1. */
  public int line() {
    return tags.line();
  }
}
