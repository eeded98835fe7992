package cuepoint.caption.cue;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what the tags of a row highlight: {@code we <u>add</u> probes}. Where all words have tags,
 * it is the word whose tag is like no other.
 */
final class HighlightFinder {
  private static final int MOST_TAGS = 64;

  private final List<Tagged> tags = new ArrayList<>();

  /** Text between a tag and the one that closes it. */
  private static final class Tagged {
    private final String tag;
    private final int start;
    private int end = -1;

    Tagged(String tag, int start) {
      this.tag = tag;
      this.start = start;
    }

    boolean isOpen(String name) {
      boolean same = tag.startsWith(name);
      return end < 0 && same && (tag.length() == name.length() || !isLetter(name.length()));
    }

    private boolean isLetter(int at) {
      return Character.isLetter(tag.charAt(at));
    }
  }

  /** Forgets the row before. */
  void begin() {
    if (!tags.isEmpty()) {
      tags.clear();
    }
  }

  /**
   * Notes the tag between two brackets of a line.
   *
   * @param position index in the row's text at which it stands
   */
  void tag(String line, int open, int close, int position) {
    if (line.charAt(open + 1) != '/') {
      if (tags.size() < MOST_TAGS) {
        tags.add(new Tagged(line.substring(open + 1, close), position));
      }
    } else if (!tags.isEmpty()) {
      close(line.substring(open + 2, close).strip(), position);
    }
  }

  private void close(String name, int position) {
    for (int i = tags.size() - 1; i >= 0; i--) {
      if (tags.get(i).isOpen(name)) {
        tags.get(i).end = position;
        return;
      }
    }
  }

  /** What is highlighted in the row of which this is the text. */
  Highlight in(CharSequence text) {
    Highlight shortest = Highlight.NONE;
    for (Tagged tagged : tags) {
      Highlight found = highlight(tagged, text);
      if (found.present() && isAlone(tagged)) {
        if (shortest.present() && !overlap(shortest, found)) {
          return Highlight.NONE;
        }
        boolean shorter = found.end() - found.start() < shortest.end() - shortest.start();
        shortest = shorter || !shortest.present() ? found : shortest;
      }
    }
    return shortest;
  }

  private static Highlight highlight(Tagged tagged, CharSequence text) {
    int end = tagged.end < 0 ? text.length() : Math.min(tagged.end, text.length());
    int start = tagged.start;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return new Highlight(start, Math.max(start, end));
  }

  private boolean isAlone(Tagged tagged) {
    return tags.stream().noneMatch(other -> other != tagged && other.tag.equals(tagged.tag));
  }

  private static boolean overlap(Highlight a, Highlight b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
