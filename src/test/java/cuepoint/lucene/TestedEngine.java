package cuepoint.lucene;

import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import cuepoint.lucene.distributed.LocalDocuments;
import cuepoint.opensearch.OpenSearchIndex;
import cuepoint.opensearch.TestedIndexes;
import cuepoint.ranking.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Keeps the talks of a test that holds for every engine. Which one that is, the system property
 * {@code cuepoint.engine} says: {@code lucene}, as without it, {@code distributed} or {@code
 * opensearch}, which the profile {@code cluster} provides.
 */
interface TestedEngine {
  String NAME = System.getProperty("cuepoint.engine", "lucene").toLowerCase(Locale.ROOT);

  /** Puts talks and commits. */
  interface Filling {
    void into(Indexer indexer) throws IOException;
  }

  /** Whether the one that is tested may be asked thousands of times. */
  static boolean isFast() {
    return !NAME.equals("opensearch");
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
    return switch (NAME) {
      case "lucene" -> new InFolder(folder);
      case "distributed" -> new InMemory(new LocalDocuments());
      case "opensearch" -> new InCluster(TestedIndexes.next());
      default -> throw new IllegalArgumentException("cuepoint.engine is " + NAME);
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

  /** OpenSearch's. */
  record InCluster(OpenSearchIndex index) implements TestedEngine {
    @Override
    public void fill(Filling filling) throws IOException {
      try (Indexer indexer = index.indexer(false, why -> {})) {
        filling.into(indexer);
      }
    }

    @Override
    public Engine open() throws IOException {
      return index.open();
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
