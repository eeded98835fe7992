package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;

/** Makes cues that end before they start end when they start. */
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
