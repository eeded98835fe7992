package cuepoint.lucene;

import cuepoint.index.UnusableIndexException;
import cuepoint.lucene.commit.CommitAnalysis;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.rank.Similarities;
import cuepoint.lucene.store.CommitInUse;
import cuepoint.lucene.store.CurrentCommit;
import cuepoint.lucene.store.Opening;
import cuepoint.lucene.vector.CurrentVectors;
import cuepoint.ranking.Weights.Bm25;
import cuepoint.search.Analysis;
import cuepoint.search.Deadline;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An index that is read while another process may commit to it. Safe for use by many threads until
 * it is closed.
 */
final class OpenIndex implements Closeable {
  private final Path folder;
  private final CurrentCommit<OpenCommit> commit;
  private final CurrentVectors vectors;

  /**
   * Opens an index.
   *
   * @param opening for what
   * @throws UnusableIndexException when it cannot be used
   */
  OpenIndex(Path folder, Opening opening, Bm25 weights) throws IOException {
    this.folder = folder;
    this.vectors = new CurrentVectors(folder, opening);
    this.commit =
        new CurrentCommit<>(
            folder, opening, reader -> OpenCommit.of(reader, Similarities.ranking(weights)));
  }

  /** Where it is. */
  Path folder() {
    return folder;
  }

  /** The vectors of its passages. */
  CurrentVectors vectors() {
    return vectors;
  }

  /** Something read from one commit of the index. */
  interface Reading<T> {
    T from(OpenCommit commit) throws IOException;
  }

  /**
   * Reads from the newest commit.
   *
   * @throws UncheckedIOException when the index cannot be read
   */
  <T> T read(Reading<T> reading) {
    try {
      CommitInUse<OpenCommit> current = acquire();
      try {
        return reading.from(current.commit());
      } finally {
        current.release();
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

  /** The newest commit, to be released. */
  CommitInUse<OpenCommit> acquire() throws IOException {
    return commit.acquire();
  }

  /** Makes terms as the newest commit has them. */
  Analysis analysis() {
    try {
      CommitInUse<OpenCommit> current = acquire();
      return new CommitAnalysis(current.commit(), current::release);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all files, also those that seem to be as they were. */
  void readAgain() {
    commit.readAgain();
  }

  @Override
  public void close() throws IOException {
    try (vectors) {
      commit.close();
    }
  }
}
