package cuepoint.lucene;

import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.lucene.distributed.LocalDocuments;
import cuepoint.ranking.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Keeps the talks of a test that holds for every engine. Which one that is, the system property
 * {@code cuepoint.engine} says: {@code lucene}, as without it, or {@code distributed}.
 */
interface TestedEngine {

  /** Puts talks and commits. */
  interface Filling {
    void into(Indexer indexer) throws IOException;
  }

  /** Changes what is kept. */
  void fill(Filling filling) throws IOException;

  /** Reads what is kept, and follows it. */
  Engine open() throws IOException;

  /**
   * One without talks.
   *
   * @param folder for its files, if it has any
   */
  static TestedEngine in(Path folder) throws IOException {
    String name = System.getProperty("cuepoint.engine", "lucene").toLowerCase(Locale.ROOT);
    return switch (name) {
      case "lucene" -> new InFolder(folder);
      case "distributed" -> new InMemory(new LocalDocuments());
      default -> throw new IllegalArgumentException("cuepoint.engine is " + name);
    };
  }

  /** Lucene's. */
  record InFolder(Path folder) implements TestedEngine {
    @Override
    public void fill(Filling filling) throws IOException {
      try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
        filling.into(indexer);
      }
    }

    @Override
    public LuceneEngine open() throws IOException {
      return LuceneEngine.open(folder);
    }
  }

  /** The one for talks whose documents are kept elsewhere. */
  record InMemory(LocalDocuments documents) implements TestedEngine {
    private static final long KEPT_BYTES = 1 << 20;

    @Override
    public void fill(Filling filling) throws IOException {
      filling.into(documents);
    }

    @Override
    public Engine open() {
      return documents.engine(KEPT_BYTES, Weights.DEFAULT);
    }
  }
}
