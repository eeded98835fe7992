package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Drops the second copy of a cue that crosses the border of two HLS segments and is in both (RFC
 * 8216, section 3.5). Both have the same times, or the second begins with its segment; speakers who
 * repeat themselves have finished before.
 */
final class RepeatsAtJoins extends RepairStage {
  /** More cues than are ever shown at once. */
  private static final int LAST = 4;

  private final Deque<RawCue> last = new ArrayDeque<>(LAST);

  RepeatsAtJoins(CaptionSink sink, Stage next) {
    super(Repair.REPEATED_AT_JOIN, sink, next);
  }

  @Override
  void cue(RawCue cue) {
    if (lasts(cue) && isShown(cue)) {
      repaired();
      return;
    }
    if (last.size() == LAST) {
      last.removeFirst();
    }
    last.addLast(cue);
    next.cue(cue);
  }

  private boolean isShown(RawCue cue) {
    for (RawCue shown : last) {
      if (cue.endMillis() == shown.endMillis()
          && cue.startMillis() >= shown.startMillis()
          && cue.rows().equals(shown.rows())) {
        return true;
      }
    }
    return false;
  }

  /** Turns of a written transcript that follow one time have no duration; they are not repeats. */
  private static boolean lasts(RawCue cue) {
    return cue.timed() && cue.endMillis() > cue.startMillis();
  }
}
