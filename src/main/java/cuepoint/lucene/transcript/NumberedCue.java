package cuepoint.lucene.transcript;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A cue whose waits have been counted.
 *
 * @param start the place of its first form
 * @param end that of its last form, exclusive
 * @param hasWaits whether a word begins with each form, and nowhere else
 * @param waits what {@link Numbering#add} returned for the wait before each, but for the first if
 *     it begins with the cue
 */
record NumberedCue(Cue cue, int start, int end, boolean hasWaits, List<Integer> waits) {

  /** Counts the waits of a cue. */
  static NumberedCue of(Cue cue, int start, int end, Numbering<Long> waits) {
    boolean hasWaits = cue.words().size() == end - start && beginForms(cue.words(), cue.text());
    return new NumberedCue(cue, start, end, hasWaits, hasWaits ? count(cue, waits) : List.of());
  }

  /** Whether each of as many words as there are forms begins with its own. */
  private static boolean beginForms(List<Word> words, String text) {
    int start = 0;
    for (Word word : words) {
      if (word.start() != start) {
        return false;
      }
      start = text.indexOf(' ', start) + 1;
    }
    return true;
  }

  private static List<Integer> count(Cue cue, Numbering<Long> waits) {
    List<Integer> counted = new ArrayList<>(cue.words().size());
    long before = cue.startMillis();
    for (Word word : cue.words()) {
      long wait = word.startMillis() - before;
      if (wait != 0 || word.start() > 0) {
        counted.add(waits.add(wait));
      }
      before = word.startMillis();
    }
    return counted;
  }

  /** Whether the first word begins later than the cue. */
  boolean hasFirstWait() {
    return hasWaits && waits.size() == end - start;
  }

  /** Whether words begin anywhere. */
  boolean hasWords() {
    return !hasWaits && !cue.words().isEmpty();
  }
}
