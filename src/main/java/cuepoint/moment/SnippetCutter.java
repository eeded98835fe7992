package cuepoint.moment;

import cuepoint.search.Range;
import cuepoint.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts about 30 words around a match out of a passage, from sentence to sentence where it can, else
 * from cue to cue.
 */
final class SnippetCutter {
  /** How many words before the match a snippet begins at a border, at most. */
  private static final int MOST_BEFORE = 14;

  /** How many words before the match it begins where there is no border. */
  private static final int BEFORE = 8;

  /** How many words a snippet has at least that ends with a sentence. */
  private static final int SHORTEST = 12;

  private static final int FEWEST = 22;
  private static final int USUAL = 30;
  private static final int MOST = 40;

  /** How many it has at most, to end with a sentence. */
  private static final int LONGEST = 50;

  private SnippetCutter() {}

  /**
   * The part to show.
   *
   * @param borders of the passage
   * @param match from the first matched word to the last
   */
  static Range around(Borders borders, Range match) {
    String text = borders.text();
    int first = match.start();
    int start = borders.last(back(text, first, MOST_BEFORE), first, back(text, first, BEFORE));
    int fewest = Math.max(forward(text, start, FEWEST), forward(text, match.end(), 2));
    int end = end(borders, match, start, fewest);
    return new Range(start, start + text.substring(start, end).stripTrailing().length());
  }

  /**
   * The end of a sentence that is as far away as it should be, else nearer, else further; or else
   * of a cue.
   */
  private static int end(Borders borders, Range match, int start, int fewest) {
    String text = borders.text();
    int shortest = Math.max(forward(text, start, SHORTEST), match.end());
    int usual = Math.max(forward(text, start, USUAL), fewest);
    int most = Math.max(forward(text, start, MOST), fewest);
    int longest = Math.max(forward(text, start, LONGEST), fewest);
    int cue = borders.cue(fewest, most, usual);
    int further = borders.sentence(most, longest, cue);
    int nearer = borders.lastSentence(shortest, fewest, further);
    return borders.sentence(fewest, most, nearer);
  }

  /** Whether the part may begin better before the passage, which has sentences. */
  static boolean isCutBefore(Borders borders, Range match, Range part) {
    return !borders.sentences().isEmpty()
        && !borders.sentences().get(part.start())
        && back(borders.text(), match.start(), MOST_BEFORE) == 0;
  }

  /** Whether it may end better after the passage, which has sentences. */
  static boolean isCutAfter(Borders borders, Range part) {
    String text = borders.text();
    return !borders.sentences().isEmpty()
        && !borders.endsAt(part.end())
        && forward(text, part.start(), LONGEST) == text.length();
  }

  /** A part of the text, and the occurrences in it as ranges of the part. */
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
