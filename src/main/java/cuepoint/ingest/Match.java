package cuepoint.ingest;

import cuepoint.collection.TalkFiles;
import java.util.Optional;

/**
 * What an event has already of a draft.
 *
 * @param talk the talk that it is of
 * @param doubt why it may be of another talk, or why it is left out
 */
record Match(Optional<TalkFiles> talk, Optional<String> doubt) {
  static final Match NONE = new Match(Optional.empty(), Optional.empty());

  /** Whether it is left out, such as where it may be of several. */
  boolean isOpen() {
    return talk.isEmpty() && doubt.isPresent();
  }
}
