package cuepoint.search;

import cuepoint.talk.Transcript;
import java.util.List;

/** Answers queries. Safe for use by many threads. */
public interface Searcher {

  /**
   * Answers a query; any text has an answer.
   *
   * @throws Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Hits search(Query query, Deadline deadline);

  /** Answers a query, however long it takes. */
  default Hits search(Query query) {
    return search(query, Deadline.NONE);
  }

  /**
   * Every place in a transcript at which a query's words are said, as a search understands them:
   * other forms, likely spellings, phrases across the borders of cues.
   *
   * @param query of which the text is searched for; any text has an answer
   * @return in the order of the transcript, none touching; what goes on in the next cue is a place
   *     in each
   * @throws Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  List<Place> places(Transcript transcript, Query query, Deadline deadline);

  /** The places of a text that was typed to its end, however long it takes. */
  default List<Place> places(Transcript transcript, String text) {
    return places(transcript, Query.of(text), Deadline.NONE);
  }
}
