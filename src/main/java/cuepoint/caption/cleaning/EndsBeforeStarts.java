package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;

/** No cue ends before it starts. */
final class EndsBeforeStarts extends RepairStage {
  EndsBeforeStarts(CaptionSink sink, Stage next) {
    super(Repair.END_BEFORE_START, sink, next);
  }

  @Override
  void cue(RawCue cue) {
    if (cue.endMillis() < cue.startMillis()) {
      repaired();
      next.cue(cue.endingAt(cue.startMillis()));
    } else {
      next.cue(cue);
    }
  }
}
