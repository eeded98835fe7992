package cuepoint.lucene.vector;

import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.lucene.store.CommitInUse;
import cuepoint.lucene.store.CurrentCommit;
import cuepoint.lucene.store.Opening;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of an index as they are made and read, maybe by different processes. Where there are
 * none, or none that can be used, passages have no vectors. Safe for use by many threads until it
 * is closed.
 */
public final class CurrentVectors implements Closeable {
  private static final Logger LOG = Logger.getLogger(CurrentVectors.class.getName());

  /** What a vector takes: its signs, where it is, and, while that is found, its key. */
  private static final long VECTOR_BYTES = 150;

  /** This share of the memory is for vectors at most. */
  private static final int SHARE = 4;

  private final Path folder;
  private final Opening opening;
  private @Nullable CurrentCommit<Vectors> commit;
  private volatile @Nullable Joined joined;
  private final AtomicBoolean said = new AtomicBoolean();

  /** The vectors of two commits' passages. */
  private record Joined(DirectoryReader talks, Vectors vectors, PassageVectors passages) {
    boolean isOf(DirectoryReader others, Vectors read) {
      return talks.equals(others) && vectors.equals(read);
    }
  }

  /**
   * Opens nothing yet.
   *
   * @param index its folder
   * @param opening for what
   */
  public CurrentVectors(Path index, Opening opening) {
    this.folder = index.resolve(LuceneVectorIndexer.FOLDER);
    this.opening = opening;
  }

  /** Something read of the vectors of a commit's passages. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * Reads them.
     *
     * @param vectors which may be used as long as this runs
     */
    T from(PassageVectors vectors) throws IOException;
  }

  /** Which model has made them; empty where there are none. */
  public Optional<String> model() throws IOException {
    return read(Vectors::model).flatMap(model -> model);
  }

  /** Names what they are now: another after each commit. Empty where there are none. */
  public Optional<String> edition() throws IOException {
    return read(Vectors::edition);
  }

  private interface Question<T> {
    T of(Vectors vectors) throws IOException;
  }

  private <T> Optional<T> read(Question<T> question) throws IOException {
    Optional<CommitInUse<Vectors>> found = acquire();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(question.of(found.get().commit()));
    } finally {
      found.get().release();
    }
  }

  /**
   * Reads the vectors of a commit's passages; empty where there are none.
   *
   * @param talks the commit, open as long as this runs
   */
  public <T> Optional<T> read(DirectoryReader talks, Reading<T> reading) throws IOException {
    Optional<Optional<T>> read =
        read(vectors ->
            fits(vectors) ? Optional.of(reading.from(of(talks, vectors))) : Optional.<T>empty());
    return read.flatMap(found -> found);
  }

  /** Whether what is kept of them in memory leaves enough for searches; else that is said, once. */
  private boolean fits(Vectors vectors) {
    boolean fits = vectors.count() * VECTOR_BYTES <= Runtime.getRuntime().maxMemory() / SHARE;
    if (!fits && !said.getAndSet(true)) {
      LOG.warning(() ->
          "the memory is too small for the meaning of %,d passages; give more with -Xmx, words go on"
              .formatted(vectors.count()));
    }
    return fits;
  }

  private PassageVectors of(DirectoryReader talks, Vectors vectors) throws IOException {
    Joined known = joined;
    if (known == null || !known.isOf(talks, vectors)) {
      known = new Joined(talks, vectors, PassageVectors.of(talks, vectors));
      joined = known;
    }
    return known.passages();
  }

  /** What cannot be read now takes nothing from words. */
  private Optional<CommitInUse<Vectors>> acquire() {
    try {
      return Optional.of(open().acquire());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private synchronized CurrentCommit<Vectors> open() throws IOException {
    CurrentCommit<Vectors> open = commit;
    if (open == null) {
      open = new CurrentCommit<>(folder, opening, new VectorsMaker());
      commit = open;
    }
    return open;
  }

  @Override
  public synchronized void close() throws IOException {
    CurrentCommit<Vectors> open = commit;
    if (open != null) {
      open.close();
    }
  }

  private static final class VectorsMaker implements CommitInUse.Maker<Vectors> {
    @Override
    public Vectors of(DirectoryReader reader) {
      return new Vectors(reader);
    }

    @Override
    public Optional<Reason> mismatch(Map<String, String> data) {
      return VectorWriter.model(data).isPresent() ? Optional.empty() : Optional.of(Reason.FOREIGN);
    }
  }
}
