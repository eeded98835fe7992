package cuepoint.engine;

import cuepoint.meaning.ModelOnDemand;
import cuepoint.ranking.Weights;
import cuepoint.relation.Relations;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import cuepoint.talk.Transcript;
import java.io.Closeable;
import java.util.function.Function;

/**
 * Keeps passages and finds them. Safe for use by many threads until it is closed; each call answers
 * from the newest commit.
 */
public interface Engine extends Closeable {

  /**
   * Hands what matches a query to a reader, which may find talks and read their passages as long as
   * it runs.
   *
   * @param query any text has an answer
   * @return what the reader returns
   * @throws cuepoint.search.Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  <T> T match(Query query, Deadline deadline, Function<Matching, T> reader);

  /**
   * Where a query matches in one whole transcript, as a search understands it, also across borders
   * of cues.
   *
   * @param query of which the text is searched for
   * @throws cuepoint.search.Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  TranscriptMatches match(Transcript transcript, Query query, Deadline deadline);

  /** Completes queries. */
  Suggester suggester();

  /** Lists talks. */
  Catalogue catalogue();

  /** Makes terms of words. */
  Analysis analysis();

  /** Compares talks. */
  default Relations relations() {
    return Relations.NONE;
  }

  /**
   * Reads all of the index, also what seems to be as it was: disks lose bits without a word.
   *
   * @throws java.io.UncheckedIOException when it cannot be used any more
   */
  default void check() {}

  /** Answers queries by their words. */
  default Searcher searcher() {
    return searcher(ModelOnDemand.none());
  }

  /**
   * Answers queries by their words and, where talks do not say them, by their meaning.
   *
   * @param model loaded when the first query needs it
   */
  default Searcher searcher(ModelOnDemand model) {
    return new EngineSearcher(this, Weights.DEFAULT, model);
  }
}
