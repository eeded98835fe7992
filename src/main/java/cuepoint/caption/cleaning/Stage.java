package cuepoint.caption.cleaning;

import cuepoint.caption.cue.RawCue;

/** A link in the chain of {@link Cleaning}: takes cues in order, hands them on mended. */
abstract class Stage {
  abstract void cue(RawCue cue);

  /** No cue follows: what is held back is handed on. */
  abstract void end();
}
