package cuepoint.talk;

import java.util.List;
import java.util.Optional;

/**
 * A talk and what was said in it.
 *
 * @param talk its metadata
 * @param transcripts at most one for each language, the talk's own language first; empty if it has
 *     no captions yet
 */
public record Recording(Talk talk, List<Transcript> transcripts) {

  public Recording {
    transcripts = List.copyOf(transcripts);
  }

  /** The transcript in the talk's own language, or else the first one. */
  public Optional<Transcript> transcript() {
    return transcripts.stream().findFirst();
  }
}
