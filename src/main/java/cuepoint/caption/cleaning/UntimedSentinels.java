package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;

/**
 * Makes cues untimed whose time is {@code 99:59:59.999}, which caption editors write where no time
 * was set, or beyond the length of any video.
 */
final class UntimedSentinels extends RepairStage {
  private static final long SENTINEL_MILLIS = 359_999_999;

  /** Eleven years. */
  private static final long BEYOND_ALL_MILLIS = 100_000 * 3_600_000L;

  UntimedSentinels(CaptionSink sink, Stage next) {
    super(Repair.UNTIMED_SENTINEL, sink, next);
  }

  @Override
  void cue(RawCue cue) {
    if (isNoTime(cue.startMillis())) {
      repaired();
      next.cue(cue.untimed());
    } else if (isNoTime(cue.endMillis())) {
      repaired();
      next.cue(cue.endingAt(cue.startMillis()));
    } else {
      next.cue(cue);
    }
  }

  private static boolean isNoTime(long millis) {
    return millis == SENTINEL_MILLIS || millis > BEYOND_ALL_MILLIS;
  }
}
