package cuepoint.lucene;

import cuepoint.lucene.expansion.Glossaries;
import cuepoint.lucene.rank.Similarities;
import cuepoint.ranking.Weights.Bm25;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * An index that is read while another process may commit to it. Safe for use by many threads until
 * it is closed.
 */
final class OpenIndex implements Closeable {
  private final Directory directory;
  private final SearcherManager searchers;
  private volatile Glossaries glossaries = new Glossaries("");

  OpenIndex(Directory directory, Bm25 weights) throws IOException {
    this.directory = directory;
    this.searchers = new SearcherManager(directory, new Searchers(weights));
  }

  private static final class Searchers extends SearcherFactory {
    private final Bm25 weights;

    Searchers(Bm25 weights) {
      this.weights = weights;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Similarities.ranking(weights));
      return searcher;
    }
  }

  /** Something read from one commit of the index. */
  interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }

  /**
   * Reads from the newest commit.
   *
   * @throws UncheckedIOException when the index cannot be read
   */
  <T> T read(Reading<T> reading) {
    try {
      IndexSearcher searcher = acquire();
      try {
        return reading.from(searcher);
      } finally {
        release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A searcher of the newest commit, to be {@linkplain #release released}. */
  IndexSearcher acquire() throws IOException {
    searchers.maybeRefresh();
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  /** The glossary of the commit that a searcher reads. */
  Glossaries glossaries(IndexSearcher searcher) throws IOException {
    String text = IndexVersion.glossary((DirectoryReader) searcher.getIndexReader());
    Glossaries current = glossaries;
    if (!text.equals(current.text())) {
      current = new Glossaries(text);
      glossaries = current;
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      searchers.close();
    }
  }
}
