package cuepoint.cli.command;

import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.VectorIndexer;
import cuepoint.index.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Opens the engine that keeps an index folder. */
public interface Engines {

  /** One of the two ways to open an index for searching. */
  interface Opening {
    Engine open(Path folder) throws IOException;
  }

  /**
   * Opens an index for searching.
   *
   * @throws UnusableIndexException when it cannot be used
   */
  Engine open(Path folder) throws IOException;

  /**
   * The same, for a few questions: it may be slower to ask if it is faster to open.
   *
   * @throws UnusableIndexException when it cannot be used
   */
  default Engine openBriefly(Path folder) throws IOException {
    return open(folder);
  }

  /**
   * The same, but all of the index need not have been read before the first answer. {@link
   * Engine#check} then reads it.
   *
   * @throws UnusableIndexException when it cannot be used
   */
  default Engine openAtOnce(Path folder) throws IOException {
    return open(folder);
  }

  /**
   * Opens an index for writing.
   *
   * @param folder exists
   * @param rebuild whether to empty the index
   * @param emptying is called with the reason before the index is emptied although {@code rebuild}
   *     is false; when it throws, nothing has changed
   * @throws UnusableIndexException when it cannot be used, and may not be emptied unasked
   * @throws IOException when the folder cannot be written, or another process writes to it
   */
  Indexer indexer(Path folder, boolean rebuild, Consumer<UnusableIndexException> emptying)
      throws IOException;

  /**
   * Opens the vectors of an index's passages for writing.
   *
   * @param model what tells models apart
   * @param languages BCP 47 tags of those that the model knows
   * @param again is told, in a sentence, why vectors that are there are made again
   * @return empty if another process writes them, or the engine keeps none
   * @throws UnusableIndexException when the index cannot be used
   * @throws IOException when they cannot be read or written
   */
  default Optional<VectorIndexer> vectors(
      Path folder, String model, Predicate<String> languages, Consumer<String> again)
      throws IOException {
    return Optional.empty();
  }

  /**
   * Which languages of an index the model of its vectors does not know, as BCP 47 tags; none where
   * there are no vectors, or some are missing.
   */
  default Set<String> unknownLanguages(Path folder) {
    return Set.of();
  }

  /**
   * Reads an index thoroughly.
   *
   * @throws UnusableIndexException when there is none, or one of another version or program
   * @throws IOException when it cannot be read
   */
  Verification verify(Path folder) throws IOException;
}
