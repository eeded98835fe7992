package cuepoint.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** An index that is read while another process may commit to it. */
final class OpenIndex implements Closeable {
  private final Directory directory;
  private final SearcherManager searchers;
  private volatile Glossaries glossaries = new Glossaries("");

  OpenIndex(Directory directory) throws IOException {
    this.directory = directory;
    searchers =
        new SearcherManager(
            directory,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(
                  org.apache.lucene.index.IndexReader reader,
                  org.apache.lucene.index.IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(Similarities.RANKING);
                return searcher;
              }
            });
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
      searchers.maybeRefresh();
      IndexSearcher searcher = searchers.acquire();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glossary of the commit that a searcher reads. */
  Glossaries glossaries(IndexSearcher searcher) throws IOException {
    String text = IndexVersion.glossary((DirectoryReader) searcher.getIndexReader());
    if (!text.equals(glossaries.text())) {
      glossaries = new Glossaries(text);
    }
    return glossaries;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
