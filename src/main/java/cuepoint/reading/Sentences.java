package cuepoint.reading;

import cuepoint.talk.Cue;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Divides a transcript into sentences: at what Unicode calls their ends (UAX #29, as {@link
 * BreakIterator} finds them), at changes of speaker, as {@link Turns} finds them too, and at
 * silences. What would be too long for one, as automatic captions have no full stops, is divided at
 * its longest pauses.
 */
public final class Sentences {
  /** Longer than nearly every sentence of a talk, in UTF-16 units: some 50 words. */
  private static final int LONG_CHARS = 300;

  /** No shorter piece is cut off, in UTF-16 units. */
  private static final int SHORT_CHARS = 60;

  private final List<Sentence> sentences = new ArrayList<>();

  private Sentences() {}

  /**
   * The sentences of a transcript, in its order; all that is said is in one.
   *
   * @param cues in the order of the transcript
   */
  public static List<Sentence> of(List<Cue> cues) {
    Sentences found = new Sentences();
    int first = 0;
    for (int i = 1; i <= cues.size(); i++) {
      if (i == cues.size() || Stretch.isParted(cues.get(i - 1), cues.get(i))) {
        found.add(new Stretch(first, cues.subList(first, i)));
        first = i;
      }
    }
    return List.copyOf(found.sentences);
  }

  private void add(Stretch stretch) {
    NavigableSet<Integer> borders = new TreeSet<>(stretch.turns());
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(stretch.text());
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      borders.add(end);
    }
    int start = 0;
    for (int end : borders) {
      add(stretch, start, end);
      start = end;
    }
  }

  private void add(Stretch stretch, int start, int end) {
    int from = start;
    while (end - from > LONG_CHARS) {
      int border = border(stretch, from, end);
      addSentence(stretch, from, border);
      from = border;
    }
    if (from < end) {
      addSentence(stretch, from, end);
    }
  }

  private void addSentence(Stretch stretch, int start, int end) {
    String said = stretch.text().substring(start, end);
    if (!said.isBlank()) {
      sentences.add(stretch.sentence(start, start + said.stripTrailing().length()));
    }
  }

  /** Where a part that is not too long ends, or is at least cut off; the end if it cannot be. */
  private static int border(Stretch stretch, int start, int end) {
    int first = stretch.firstFrom(start + SHORT_CHARS);
    int beyond = stretch.firstFrom(end - SHORT_CHARS + 1);
    int longest = stretch.firstFrom(start + LONG_CHARS + 1);
    return first < beyond
        ? longestPause(stretch, first, Math.clamp(longest, first + 1, beyond))
        : end;
  }

  /**
   * Where the cue begins before which the pause is longest, of equal ones the last.
   *
   * @param first index of the first cue that may
   * @param end index of the last one, exclusive
   */
  private static int longestPause(Stretch stretch, int first, int end) {
    int best = first;
    for (int i = first + 1; i < end; i++) {
      best = stretch.pauseBefore(i) >= stretch.pauseBefore(best) ? i : best;
    }
    return stretch.start(best);
  }
}
