package cuepoint.search;

import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;

/** The talks that are in the index. Safe for use by many threads. */
public interface Catalogue {

  /**
   * The talks that pass the filters: newest event first, then by id.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  List<Talk> talks(Filters filters);

  /**
   * A talk with its transcripts, as they were indexed.
   *
   * @param id {@code EVENT/STEM}
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Optional<Recording> recording(String id);

  /**
   * Every place in a transcript at which a query's words are said, as search understands them:
   * other forms, likely spellings, phrases over the borders of cues.
   *
   * @param text as it was typed, as of {@link Query#text}; any text has an answer
   * @return in the order of the transcript, none touching; what goes on in the next cue is a place
   *     in each
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  List<Place> places(Transcript transcript, String text);
}
