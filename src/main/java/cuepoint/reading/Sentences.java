package cuepoint.reading;

import cuepoint.talk.Cue;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Divides a transcript into sentences: at what Unicode calls their ends (UAX #29, as {@link
 * BreakIterator} finds them), at changes of speaker and at silences. What would be too long for
 * one, as automatic captions have no full stops, is divided at its longest pauses.
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
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(stretch.text());
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      add(stretch, start, end);
      start = end;
    }
  }

  private void add(Stretch stretch, int start, int end) {
    int border = end - start > LONG_CHARS ? longestPause(stretch, start, end) : end;
    if (border < end) {
      add(stretch, start, border);
      add(stretch, border, end);
    } else {
      String said = stretch.text().substring(start, end);
      sentences.add(stretch.sentence(start, start + said.stripTrailing().length()));
    }
  }

  /**
   * Where the cue begins before which the pause is longest, of equal ones nearest to the middle.
   */
  private static int longestPause(Stretch stretch, int start, int end) {
    int best = end;
    long longest = -1;
    int last = stretch.firstFrom(end - SHORT_CHARS + 1);
    for (int i = stretch.firstFrom(start + SHORT_CHARS); i < last; i++) {
      int border = stretch.start(i);
      long pause = stretch.pauseBefore(i);
      if (pause > longest || (pause == longest && isNearer(border, best, start, end))) {
        longest = pause;
        best = border;
      }
    }
    return best;
  }

  private static boolean isNearer(int border, int other, int start, int end) {
    int middle = (start + end) / 2;
    return Math.abs(border - middle) < Math.abs(other - middle);
  }
}
