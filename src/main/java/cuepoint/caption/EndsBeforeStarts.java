package cuepoint.caption;

/** No cue ends before it starts. */
final class EndsBeforeStarts extends Repairing {
  EndsBeforeStarts(CaptionSink sink, Stage next) {
    super(Repair.END_BEFORE_START, sink, next);
  }

  @Override
  void cue(RawCue cue) {
    if (cue.endMillis() < cue.startMillis()) {
      mended();
      next.cue(cue.endingAt(cue.startMillis()));
    } else {
      next.cue(cue);
    }
  }
}
