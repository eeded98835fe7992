package cuepoint.engine;

import cuepoint.search.Range;
import java.util.List;

/**
 * Where a query matches in one whole transcript: in the texts of the cues with a space between
 * them, in any order.
 *
 * @param said where the query's words are said
 * @param guesses where other words are said that may have been meant
 */
public record TranscriptMatches(List<Range> said, List<Range> guesses) {
  public static final TranscriptMatches NONE = new TranscriptMatches(List.of(), List.of());

  public TranscriptMatches {
    said = List.copyOf(said);
    guesses = List.copyOf(guesses);
  }
}
