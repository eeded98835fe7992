package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.talk.CaptionKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops the repeated lines of rolling captions, in which each cue shows the previous lines and a
 * new one: YouTube's, which puts one of 10 ms between two such cues that shows only the settled
 * line, and television's roll-up captions, which may overlap or have gaps between them. Every line
 * is kept once, when it first appears, with the times of its words.
 *
 * <p>Whether captions roll is decided for each stretch of cues by how many of them scroll; which
 * lines are dropped, by their place on the screen. So captions that do not roll keep all their
 * text, and speakers may repeat themselves.
 */
final class RollingCaptions extends RepairStage {
  private static final int STRETCH = 64;
  private static final int FEWEST_TO_JUDGE_BY = 4;

  private final CaptionSink sink;
  private final Deque<RawCue> stretch = new ArrayDeque<>(STRETCH);
  private @Nullable RawCue before;
  private boolean rolling;
  private boolean settles;
  private boolean wordsTimed;

  RollingCaptions(CaptionSink sink, Stage next) {
    super(Repair.ROLLING, sink, next);
    this.sink = sink;
  }

  @Override
  void cue(RawCue cue) {
    stretch.add(cue);
    if (stretch.size() == STRETCH) {
      judge();
      pass();
    }
  }

  @Override
  void end() {
    judge();
    pass();
    next.end();
  }

  private void judge() {
    int pairs = 0;
    int scrolled = 0;
    boolean sure = false;
    RawCue last = before;
    for (RawCue cue : stretch) {
      if (last != null && !last.blank() && !cue.blank()) {
        pairs++;
        boolean scrolls = RollingRows.scrolls(last, cue);
        scrolled += scrolls ? 1 : 0;
        sure |= scrolls && RollingRows.isByRecognition(last, cue);
        settles |= RollingRows.isSettled(cue);
      }
      last = cue;
    }
    if (pairs >= FEWEST_TO_JUDGE_BY) {
      rolling = scrolled * 2 > pairs;
    } else if (before == null) {
      rolling = sure;
    }
  }

  private void pass() {
    if (rolling && settles) {
      sink.kind(CaptionKind.AUTOMATIC);
    }
    for (RawCue cue : stretch) {
      if (rolling) {
        newRows(cue);
      } else {
        next.cue(cue);
      }
      before = cue;
    }
    stretch.clear();
  }

  private void newRows(RawCue cue) {
    int carried = before == null ? 0 : RollingRows.carriedRows(before, cue);
    for (int i = 0; i < carried; i++) {
      repaired();
    }
    for (Row row : cue.rows().subList(carried, cue.rows().size())) {
      wordsTimed |= row.wordsTimed();
      Row timed = wordsTimed ? row.oneWordAt(cue.startMillis()) : row;
      next.cue(new RawCue(start(cue, timed), cue.endMillis(), List.of(timed), cue.line()));
    }
  }

  /** When a row appears: with its first word if that is timed, which may be after others. */
  private static long start(RawCue cue, Row row) {
    boolean timed = row.wordsTimed() && row.words().getFirst().start() == 0;
    return timed
        ? Math.clamp(row.words().getFirst().startMillis(), cue.startMillis(), cue.endMillis())
        : cue.startMillis();
  }
}
