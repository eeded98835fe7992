package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A cue that reaches over the border of two HLS segments stands in both (RFC 8216, section 3.5):
 * with the same times, so that nobody who repeats himself is taken for it.
 */
final class RepeatsAtJoins extends RepairStage {
  /** More than are ever shown at once. */
  private static final int LAST = 4;

  private final Deque<RawCue> last = new ArrayDeque<>(LAST);

  RepeatsAtJoins(CaptionSink sink, Stage next) {
    super(Repair.REPEATED_AT_JOIN, sink, next);
  }

  @Override
  void cue(RawCue cue) {
    if (lasts(cue) && last.contains(cue)) {
      repaired();
      return;
    }
    if (last.size() == LAST) {
      last.removeFirst();
    }
    last.addLast(cue);
    next.cue(cue);
  }

  /**
   * Turns of a written transcript that follow one time mark have no length: they are no repeats.
   */
  private static boolean lasts(RawCue cue) {
    return cue.timed() && cue.endMillis() > cue.startMillis();
  }
}
