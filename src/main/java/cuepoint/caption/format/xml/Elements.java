package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * The events of a file in which every element that starts also ends, innermost first, whether or
 * not the file says so.
 */
final class Elements {
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

  /**
   * @param leaf an element that does not contain another of its kind
   */
  Elements(Tags tags, String leaf, Cleaning out) {
    this.tags = tags;
    this.leaf = leaf;
    this.out = out;
  }

  /** The element that starts or ends here; empty at text. */
  Optional<Tag> tag() {
    return tag;
  }

  /** Whether an element starts here. */
  boolean starts() {
    return starts;
  }

  /** How many elements are open, the one that starts here included. */
  int depth() {
    return open.size();
  }

  /** Moves to the next event; false at the end of the file. */
  boolean next() throws IOException {
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
}
