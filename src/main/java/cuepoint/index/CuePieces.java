package cuepoint.index;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts cues that are longer than a passage should be, a whole turn of a speaker, say; and those in
 * which nothing is said for long.
 */
final class CuePieces {
  private static final int WORDS = 40;

  private CuePieces() {}

  /** The same words in the same order, in cues of at most 40 words and without a long silence. */
  static List<Cue> of(List<Cue> cues) {
    List<Cue> pieces = new ArrayList<>(cues.size());
    for (Cue cue : cues) {
      cut(cue, pieces);
    }
    return pieces;
  }

  private static void cut(Cue cue, List<Cue> pieces) {
    int start = 0;
    while (start < cue.text().length()) {
      int end = Math.min(afterWords(cue.text(), start), beforeSilence(cue, start));
      pieces.add(piece(cue, start, end));
      start = end + 1;
    }
  }

  private static int afterWords(String text, int start) {
    int end = start - 1;
    for (int words = 0; words < WORDS; words++) {
      end = text.indexOf(' ', end + 1);
      if (end < 0) {
        return text.length();
      }
    }
    return end;
  }

  /** The end of what is said before a silence, as far as the times of words show one. */
  private static int beforeSilence(Cue cue, int start) {
    List<Word> words = cue.words();
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      long wait = word.startMillis() - words.get(i - 1).startMillis();
      if (wait > Sections.SILENCE_MILLIS
          && word.start() > start
          && cue.text().charAt(word.start() - 1) == ' ') {
        return word.start() - 1;
      }
    }
    return cue.text().length();
  }

  private static Cue piece(Cue cue, int start, int end) {
    if (end - start == cue.text().length()) {
      return cue;
    }
    long startMillis = timeAt(cue, start);
    return new Cue(
        startMillis,
        Math.max(startMillis, timeAt(cue, end)),
        cue.speaker(),
        cue.text().substring(start, end),
        cue.words().stream()
            .filter(word -> word.start() >= start && word.start() < end)
            .map(word -> new Word(word.start() - start, word.startMillis()))
            .toList(),
        cue.line());
  }

  private static long timeAt(Cue cue, int offset) {
    if (!cue.timed()) {
      return Cue.UNTIMED;
    }
    return offset == cue.text().length() ? cue.endMillis() : cue.timeAt(offset).millis();
  }
}
