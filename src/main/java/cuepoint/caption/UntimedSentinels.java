package cuepoint.caption;

import cuepoint.talk.Cue;

/** {@code 99:59:59.999} is what caption editors write where nobody has set a time. */
final class UntimedSentinels extends Repairing {
  private static final long SENTINEL_MILLIS = 359_999_999;

  UntimedSentinels(CaptionSink sink, Stage next) {
    super(Repair.UNTIMED_SENTINEL, sink, next);
  }

  @Override
  void cue(RawCue cue) {
    if (cue.startMillis() == SENTINEL_MILLIS) {
      mended();
      next.cue(new RawCue(Cue.UNTIMED, Cue.UNTIMED, cue.rows()));
    } else if (cue.endMillis() == SENTINEL_MILLIS) {
      mended();
      next.cue(cue.endingAt(cue.startMillis()));
    } else {
      next.cue(cue);
    }
  }
}
