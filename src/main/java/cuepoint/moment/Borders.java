package cuepoint.moment;

import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where one may begin or stop reading a passage: between sentences and, as automatic captions have
 * none, at pauses and changes of speaker; less well between cues. Offsets are in UTF-16 units of
 * the passage's text.
 */
final class Borders {
  private static final long PAUSE_MILLIS = 500;

  private final String text;
  private final NavigableSet<Integer> sentences = new TreeSet<>();
  private final NavigableSet<Integer> cues = new TreeSet<>();

  Borders(Passage passage) {
    text = passage.text();
    if (hasMarks(text)) {
      addSentences(text);
    } else {
      sentences.add(text.length());
    }
    // A passage may begin within a sentence.
    sentences.remove(0);
    addCues(passage.cues());
  }

  /** Whether any sentence may end, to do without the dear search in plain captions. */
  private static boolean hasMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWithinSentence(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The most frequent letters that end none. */
  private static boolean isWithinSentence(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || letter == ' '
        || letter == '\''
        || letter == ',';
  }

  private void addSentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      sentences.add(at);
    }
  }

  private void addCues(List<Cue> all) {
    int start = 0;
    for (int i = 0; i < all.size(); i++) {
      cues.add(start);
      if (i > 0 && isPause(all.get(i - 1), all.get(i))) {
        sentences.add(start);
      }
      start += all.get(i).text().length() + 1;
    }
  }

  private static boolean isPause(Cue before, Cue cue) {
    return !before.speaker().equals(cue.speaker())
        || (before.timed() && cue.startMillis() - before.endMillis() >= PAUSE_MILLIS);
  }

  /** What is said in the passage. */
  String text() {
    return text;
  }

  /** Where sentences begin, and what follows a pause. */
  NavigableSet<Integer> sentences() {
    return sentences;
  }

  /** The first whole sentence of the passage; all of it where it has none. */
  Range firstSentence() {
    Integer first = sentences.lower(text.length()) == null ? null : sentences.first();
    Integer next = first == null ? null : sentences.higher(first);
    return new Range(first == null ? 0 : first, next == null ? text.length() : next);
  }

  /**
   * The last border in a range, better one of sentences than one of cues.
   *
   * @param first lowest offset
   * @param last highest offset
   * @param otherwise the answer where there is none
   */
  int last(int first, int last, int otherwise) {
    Integer sentence = sentences.floor(last);
    Integer cue = cues.floor(last);
    if (sentence != null && sentence >= first) {
      return sentence;
    }
    return cue != null && cue >= first ? cue : otherwise;
  }

  /** The first border in a range, else as {@link #last}. */
  int first(int first, int last, int otherwise) {
    Integer sentence = sentences.ceiling(first);
    Integer cue = cues.ceiling(first);
    if (sentence != null && sentence <= last) {
      return sentence;
    }
    return cue != null && cue <= last ? cue : otherwise;
  }
}
