package cuepoint.caption.cleaning;

import cuepoint.caption.cue.RawCue;

/** A link in the chain of {@link Cleaning}: receives cues in order and passes them on repaired. */
abstract class Stage {
  abstract void cue(RawCue cue);

  /** Passes on the buffered cues after the last one. */
  abstract void end();
}
