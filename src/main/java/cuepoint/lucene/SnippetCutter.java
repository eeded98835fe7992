package cuepoint.lucene;

import cuepoint.search.Range;
import cuepoint.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/** Cuts about 30 words around a match out of a passage. */
final class SnippetCutter {
  private static final int WORDS_BEFORE = 8;
  private static final int WORDS = 30;

  private SnippetCutter() {}

  /**
   * @param text of the passage
   * @param first where the first matched word begins
   * @param last where the last matched word ends, exclusive
   */
  static Range around(String text, int first, int last) {
    int start = back(text, first, WORDS_BEFORE);
    int end = forward(text, start, WORDS);
    return new Range(start, Math.max(end, forward(text, last, 2)));
  }

  /** The part of the text, with the occurrences in it as ranges of its own, merged. */
  static Snippet cut(String text, Range part, List<Occurrence> occurrences) {
    List<Range> matches = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.start() >= part.start() && occurrence.end() <= part.end()) {
        matches.add(new Range(occurrence.start() - part.start(), occurrence.end() - part.start()));
      }
    }
    return new Snippet(text.substring(part.start(), part.end()), Range.merged(matches));
  }

  private static int back(String text, int offset, int words) {
    int start = offset;
    for (int i = 0; i <= words && start > 0; i++) {
      start = text.lastIndexOf(' ', start - 1);
    }
    return start <= 0 ? 0 : start + 1;
  }

  private static int forward(String text, int offset, int words) {
    int end = offset;
    for (int i = 0; i < words && end < text.length(); i++) {
      int space = text.indexOf(' ', end + 1);
      end = space < 0 ? text.length() : space;
    }
    return end;
  }
}
