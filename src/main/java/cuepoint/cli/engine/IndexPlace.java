package cuepoint.cli.engine;

import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.VectorIndexer;
import cuepoint.index.Verification;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Where an index is kept, and by which engine. Its text names the place to people. */
public interface IndexPlace {

  /**
   * Opens an index for searching.
   *
   * @throws UnusableIndexException when it cannot be used
   */
  Engine open() throws IOException;

  /**
   * The same, for a few questions: it may be slower to ask if it is faster to open.
   *
   * @throws UnusableIndexException when it cannot be used
   */
  default Engine openBriefly() throws IOException {
    return open();
  }

  /**
   * The same, but all of the index need not have been read before the first answer. {@link
   * Engine#check} then reads it.
   *
   * @throws UnusableIndexException when it cannot be used
   */
  default Engine openAtOnce() throws IOException {
    return open();
  }

  /**
   * Opens an index for writing.
   *
   * @param rebuild whether to empty the index
   * @param emptying is called with the reason before the index is emptied although {@code rebuild}
   *     is false; when it throws, nothing has changed
   * @throws UnusableIndexException when it cannot be used, and may not be emptied unasked
   * @throws IOException when it cannot be written, or another process writes to it
   */
  Indexer indexer(boolean rebuild, Consumer<UnusableIndexException> emptying) throws IOException;

  /** Whether its engine keeps vectors of passages. */
  default boolean keepsVectors() {
    return true;
  }

  /**
   * Opens the vectors of an index's passages for writing.
   *
   * @param model what tells models apart
   * @param languages BCP 47 tags of those that the model knows
   * @param again is told, in a sentence, why vectors that are there are made again
   * @return empty if another process writes them
   * @throws UnusableIndexException when the index cannot be used
   * @throws IOException when they cannot be read or written
   */
  default Optional<VectorIndexer> vectors(
      String model, Predicate<String> languages, Consumer<String> again) throws IOException {
    return Optional.empty();
  }

  /**
   * Which languages of an index the model of its vectors does not know, as BCP 47 tags; none where
   * there are no vectors, or some are missing.
   */
  default Set<String> unknownLanguages() {
    return Set.of();
  }

  /**
   * Reads an index thoroughly.
   *
   * @throws UnusableIndexException when there is none, or one of another version or program
   * @throws IOException when it cannot be read
   */
  Verification verify() throws IOException;
}
