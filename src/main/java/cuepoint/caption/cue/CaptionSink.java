package cuepoint.caption.cue;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Receives the content of a caption file while it is read, so that a file of any size needs little
 * memory.
 *
 * <p>The format comes before cues; a file that is not captions has none. Cues come in the order of
 * the file, all from the thread that reads.
 */
public interface CaptionSink {
  /**
   * The charset of the file; the last call counts.
   *
   * @param source how it is known
   * @param alternative another whose letters fit nearly as well, if it is guessed
   */
  default void charset(Charset charset, CharsetSource source, Optional<Charset> alternative) {}

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
