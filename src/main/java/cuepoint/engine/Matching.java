package cuepoint.engine;

import cuepoint.meaning.EmbeddingModel;
import java.util.Optional;

/**
 * Finds what matches one query, all in one commit. For one thread, and for as long as the reader
 * runs that it was handed to.
 */
@FunctionalInterface
public interface Matching {

  /**
   * The talks that say words of the query.
   *
   * @throws cuepoint.search.Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Matches byWords();

  /**
   * Which model has made the vectors of passages, as of {@link EmbeddingModel#id}; empty where they
   * have none. Throws as {@link #byWords} does.
   */
  default Optional<String> vectorModel() {
    return Optional.empty();
  }

  /**
   * The talks that say words of the query, or are near to it in meaning; empty where nothing is
   * near, or passages have no vectors of that model. Throws as {@link #byWords} does.
   *
   * @param meaning of the query's text, by the {@linkplain #vectorModel model} of the passages'
   *     vectors
   */
  default Optional<Matches> byMeaning(Meaning meaning) {
    return Optional.empty();
  }
}
