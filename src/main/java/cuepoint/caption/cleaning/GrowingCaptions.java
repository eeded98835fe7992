package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.Highlight;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one cue of those that show the same line while it is spoken: live captions and interim
 * results of speech recognition, in which each cue repeats the last and shows more words, or writes
 * them otherwise, and lines that are shown once for each of their words, each time with another
 * highlighted. The cue in which a word appears or is highlighted gives the word's time.
 *
 * <p>Whether captions are written so is decided for each stretch of cues, by how many continue the
 * one before them in this way. Elsewhere a text that is repeated was said again.
 */
final class GrowingCaptions extends Stage {
  private static final int STRETCH = 64;
  private static final int FEWEST = 3;
  private static final int FEWEST_TO_JUDGE_BY = 8;

  /** A line of two cues continues once, where it has two pieces, and the next line does not. */
  private static final int PAIRS_EACH = 3;

  private static final int CHARACTERS_EACH = 4;

  private final CaptionSink sink;
  private final Stage next;
  private final Deque<Shown> stretch = new ArrayDeque<>(STRETCH);
  private @Nullable RawCue before;
  private Highlight highlight = Highlight.NONE;
  private @Nullable GrowingLine line;
  private boolean judged;
  private boolean grows;
  private boolean growsInsideWords;
  private boolean highlights;
  private boolean holds;

  /** A cue and how it continues the one before. */
  private record Shown(RawCue cue, Continuation how) {}

  GrowingCaptions(CaptionSink sink, Stage next) {
    this.sink = sink;
    this.next = next;
  }

  @Override
  void cue(RawCue cue) {
    RawCue shown = cue.withoutBlankRows();
    Continuation how =
        before == null ? Continuation.NONE : Continuation.of(before, shown, highlight);
    Highlight now = Continuation.highlight(shown);
    boolean sameText = how == Continuation.HIGHLIGHT_MOVED || how == Continuation.HELD;
    highlight = now.present() || !sameText ? now : highlight;
    before = shown;
    stretch.add(new Shown(shown, how));
    if (stretch.size() == STRETCH) {
      pass();
    }
  }

  @Override
  void end() {
    pass();
    close();
    next.end();
  }

  private void pass() {
    judge();
    for (Shown shown : stretch) {
      if (!grows && !highlights && !holds) {
        close();
        next.cue(shown.cue());
      } else if (line != null && continues(line, shown)) {
        line.add(shown.cue(), shown.how());
        sink.repair(
            shown.how() == Continuation.HIGHLIGHT_MOVED ? Repair.HIGHLIGHTED : Repair.GROWING);
      } else {
        close();
        line = new GrowingLine(shown.cue(), highlights);
      }
    }
    stretch.clear();
  }

  private void close() {
    if (line != null) {
      next.cue(line.cue());
      line = null;
    }
  }

  private boolean continues(GrowingLine shown, Shown next) {
    return switch (next.how()) {
      case NONE -> false;
      case ROWS_ADDED, WORDS_ADDED -> grows;
      case CHARACTERS_ADDED -> growsInsideWords;
      case REVISED, REPEATED -> grows && shown.mayBeRevised(next.cue());
      case HIGHLIGHT_MOVED -> highlights;
      case HELD -> holds || highlights || grows;
    };
  }

  private void judge() {
    Map<Continuation, Integer> counts = new EnumMap<>(Continuation.class);
    int cues = 0;
    for (Shown shown : stretch) {
      counts.merge(shown.how(), 1, Integer::sum);
      cues += shown.cue().rows().isEmpty() ? 0 : 1;
    }
    if (judged && cues < FEWEST_TO_JUDGE_BY) {
      return;
    }
    judged = true;
    int characters = counts.getOrDefault(Continuation.CHARACTERS_ADDED, 0);
    int growing = characters + counts.getOrDefault(Continuation.WORDS_ADDED, 0);
    int revised = Math.min(growing, counts.getOrDefault(Continuation.REVISED, 0));
    grows = suffices(growing < FEWEST ? growing : growing + revised, cues);
    growsInsideWords = grows && characters * CHARACTERS_EACH >= growing;
    highlights = suffices(counts.getOrDefault(Continuation.HIGHLIGHT_MOVED, 0), cues);
    holds = suffices(counts.getOrDefault(Continuation.HELD, 0), cues);
  }

  private static boolean suffices(int count, int cues) {
    return count * PAIRS_EACH >= cues && (count >= FEWEST || (count > 1 && count == cues - 1));
  }
}
