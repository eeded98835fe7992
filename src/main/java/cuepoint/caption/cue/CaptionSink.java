package cuepoint.caption.cue;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;

/**
 * Receives the content of a caption file while it is read, so that a file of any size needs little
 * memory.
 *
 * <p>The format comes first; a file that is not captions has none. Cues come in the order of the
 * file, all from the thread that reads.
 */
public interface CaptionSink {
  /** The name of the file's format: {@code "webvtt"}. */
  default void format(String name) {}

  /** The BCP 47 tag that the file itself gives. */
  default void language(String tag) {}

  /** Who wrote the captions; called each time the file shows it. */
  default void kind(CaptionKind kind) {}

  /** A cleaned cue. */
  void cue(Cue cue);

  /** Something was repaired once. */
  default void repair(Repair repair) {}

  /**
   * Something could not be read.
   *
   * @param line the line of the file, from 1
   * @param message what was found and what was expected, as a clause without a full stop
   */
  void problem(int line, String message);
}
