package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.talk.Cue;

/**
 * Shortens cues that stay on the screen long after their text can have been said, for example
 * during applause.
 */
final class LongCues extends RepairStage {
  private static final long SLACK_MILLIS = 10_000;

  /** Slower than anyone speaks. */
  private static final long MILLIS_PER_CHARACTER = 500;

  LongCues(CaptionSink sink, Stage next) {
    super(Repair.TOO_LONG, sink, next);
  }

  @Override
  void cue(RawCue cue) {
    long characters = 0;
    for (Row row : cue.rows()) {
      characters += row.text().length();
    }
    long latest = cue.startMillis() + SLACK_MILLIS + characters * MILLIS_PER_CHARACTER;
    if (cue.startMillis() != Cue.UNTIMED && cue.endMillis() > latest) {
      repaired();
      next.cue(cue.endingAt(latest));
    } else {
      next.cue(cue);
    }
  }
}
