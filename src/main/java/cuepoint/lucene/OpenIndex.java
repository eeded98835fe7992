package cuepoint.lucene;

import cuepoint.index.UnusableIndexException;
import cuepoint.lucene.expansion.Glossaries;
import cuepoint.lucene.rank.Similarities;
import cuepoint.lucene.store.CurrentCommit;
import cuepoint.lucene.store.IndexVersion;
import cuepoint.ranking.Weights.Bm25;
import cuepoint.search.Deadline;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * An index that is read while another process may commit to it. Safe for use by many threads until
 * it is closed.
 */
final class OpenIndex implements Closeable {
  private final Path folder;
  private final CurrentCommit commit;
  private volatile Glossaries glossaries = new Glossaries("");

  /**
   * Opens an index.
   *
   * @throws UnusableIndexException when it cannot be used
   */
  OpenIndex(Path folder, Bm25 weights) throws IOException {
    this.folder = folder;
    this.commit = new CurrentCommit(folder, reader -> searcher(reader, weights));
  }

  private static IndexSearcher searcher(IndexReader reader, Bm25 weights) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Similarities.ranking(weights));
    return searcher;
  }

  /** Where it is. */
  Path folder() {
    return folder;
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
    } catch (UnusableIndexException e) {
      throw new UncheckedIOException(e);
    } catch (Deadline.PassedException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(commit.whyUnusable().orElse(e));
    } catch (RuntimeException | InternalError e) {
      // Damage shows as anything; a file in mapped memory that was cut, as an InternalError.
      Optional<IOException> why = commit.whyUnusable();
      if (why.isPresent()) {
        throw new UncheckedIOException(why.get());
      }
      throw e;
    }
  }

  /** A searcher of the newest commit, to be {@linkplain #release released}. */
  IndexSearcher acquire() throws IOException {
    return commit.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    commit.release(searcher);
  }

  /** Reads all files, also those that seem to be as they were. */
  void readAgain() {
    commit.readAgain();
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
    commit.close();
  }
}
