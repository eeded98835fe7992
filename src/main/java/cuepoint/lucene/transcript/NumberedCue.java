package cuepoint.lucene.transcript;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A cue whose forms and waits have been counted.
 *
 * @param forms what {@link Numbering#add} returned for each
 * @param hasWaits whether a word begins with each form, and nowhere else
 * @param waits what {@link Numbering#add} returned for the wait before each, but for the first if
 *     it begins with the cue
 */
record NumberedCue(Cue cue, List<Integer> forms, boolean hasWaits, List<Integer> waits) {

  /** Counts the forms and waits of a cue. */
  static NumberedCue of(Cue cue, Numbering<String> forms, Numbering<Long> waits) {
    List<Integer> said = new ArrayList<>();
    List<Word> words = cue.words();
    String text = cue.text();
    boolean hasWaits = !words.isEmpty();
    int start = 0;
    while (start <= text.length()) {
      hasWaits = hasWaits && said.size() < words.size() && words.get(said.size()).start() == start;
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      said.add(forms.add(text.substring(start, end)));
      start = end + 1;
    }
    hasWaits = hasWaits && said.size() == words.size();
    return new NumberedCue(cue, said, hasWaits, hasWaits ? count(cue, waits) : List.of());
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
    return hasWaits && waits.size() == forms.size();
  }

  /** Whether words begin anywhere. */
  boolean hasWords() {
    return !hasWaits && !cue.words().isEmpty();
  }
}
