package cuepoint.lucene;

import cuepoint.index.VectorIndexer;
import cuepoint.lucene.vector.LuceneVectorIndexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The vectors of the passages of a Lucene index. */
public final class LuceneVectors {
  private LuceneVectors() {}

  /** Where those of an index are. */
  static Path folder(Path index) {
    return index.resolve(LuceneVectorIndexer.FOLDER);
  }

  /**
   * Opens them for writing.
   *
   * @param index its folder
   * @param model what tells models apart
   * @param languages BCP 47 tags of those that the model knows
   * @param again is told, in a sentence, why vectors that are there are made again
   * @return empty if another process writes vectors
   * @throws cuepoint.index.UnusableIndexException when the index cannot be used
   * @throws IOException when it cannot be read, or vectors cannot be written
   */
  public static Optional<VectorIndexer> indexer(
      Path index, String model, Predicate<String> languages, Consumer<String> again)
      throws IOException {
    return LuceneVectorIndexer.open(index, model, languages, again);
  }

  /**
   * Which languages of an index their model does not know, as BCP 47 tags; none where there are no
   * vectors, some are missing, or they cannot be read.
   *
   * @param index its folder
   */
  public static Set<String> unknownLanguages(Path index) {
    return LuceneVectorIndexer.unknownLanguages(index);
  }
}
