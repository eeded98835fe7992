package cuepoint.lucene.store;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;

/**
 * The newest commit of an index to which other processes may write. Its files are read when it is
 * opened, and those that have changed are read again: what is damaged is not searched. Safe for use
 * by many threads until it is closed.
 *
 * @param <T> what is made of a commit once, when it is opened
 */
public final class CurrentCommit<T> implements Closeable {
  /** So often, at most, all files are read because a search has failed. */
  private static final long READ_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

  /** So long nothing is tried after a failure that may pass: too many open files, for example. */
  private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final IndexFiles files;
  private final FolderListing listing;
  private final CommitInUse.Maker<T> maker;
  private final ReentrantLock looking = new ReentrantLock();
  private Optional<FileStamps> seen = Optional.empty();
  private long failedNanos = System.nanoTime() - RETRY_NANOS;
  private volatile long readNanos;
  private volatile State<T> state = new Closed<>(new IOException("the index is not open"));

  @SuppressWarnings("UnusedTypeParameter") // those that implement it need it
  private sealed interface State<T> {}

  /**
   * It can be searched.
   *
   * @param files as they were when they were read
   */
  private record Open<T>(CommitInUse<T> commit, FileStamps files) implements State<T> {}

  private record Closed<T>(IOException why) implements State<T> {}

  /**
   * Opens an index.
   *
   * @param opening for what
   * @param maker makes what is asked for of each commit
   * @throws UnusableIndexException when it cannot be used
   */
  public CurrentCommit(Path folder, Opening opening, CommitInUse.Maker<T> maker)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw Unusable.of(Reason.MISSING, folder);
    }
    this.files = opening == Opening.BRIEFLY ? IndexFiles.unmapped(folder) : IndexFiles.in(folder);
    this.listing = new FolderListing(folder);
    this.maker = maker;
    try {
      look(opening.read(folder));
      acquire().release();
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
  }

  /**
   * The newest commit, to be {@linkplain CommitInUse#release released}.
   *
   * @throws UnusableIndexException when the index cannot be used
   * @throws IOException when it cannot be read now
   */
  public CommitInUse<T> acquire() throws IOException {
    look();
    while (true) {
      switch (state) {
        case Closed<T>(IOException why) -> throw why;
        case Open<T>(CommitInUse<T> commit, FileStamps read) -> {
          if (commit.reader().tryIncRef()) {
            return commit;
          }
        }
      }
    }
  }

  /** Reads all files, also those that seem to be as they were. */
  public void readAgain() {
    looking.lock();
    try {
      seen = Optional.empty();
      look(FileStamps.NONE);
    } finally {
      looking.unlock();
    }
  }

  /**
   * Why the index cannot be used, after a search that failed for whatever reason; empty if that was
   * not for the index.
   */
  public Optional<IOException> whyUnusable() {
    look();
    if (state instanceof Open<T> && System.nanoTime() - readNanos > READ_AGAIN_NANOS) {
      readAgain();
    }
    return state instanceof Closed<T>(IOException why) ? Optional.of(why) : Optional.empty();
  }

  /** Other threads go on with what they have meanwhile. */
  private void look() {
    if (looking.tryLock()) {
      try {
        look(state instanceof Open<T> open ? open.files() : FileStamps.NONE);
      } finally {
        looking.unlock();
      }
    }
  }

  private void look(FileStamps read) {
    if (System.nanoTime() - failedNanos < RETRY_NANOS) {
      return;
    }
    try {
      FileStamps now = listing.stamps();
      if (!seen.equals(Optional.of(now))) {
        seen = Optional.of(now);
        open(read, now);
      }
    } catch (UnusableIndexException e) {
      become(new Closed<>(e));
    } catch (IOException e) {
      become(new Closed<>(e));
      seen = Optional.empty();
      failedNanos = System.nanoTime();
    }
  }

  private void open(FileStamps read, FileStamps now) throws IOException {
    Examination found = Examination.of(files, read, now);
    found.require(maker::mismatch);
    if (read.equals(FileStamps.NONE)) {
      readNanos = System.nanoTime();
    }
    FileStamps stamps = now.of(found.names());
    ReadFiles.remember(files.folder(), stamps, read);
    if (state instanceof Open<T> open && open.files().equals(stamps)) {
      return;
    }
    DirectoryReader reader = reader();
    if (found.names().containsAll(reader.getIndexCommit().getFileNames())) {
      become(new Open<>(CommitInUse.of(reader, maker), stamps));
    } else { // a newer one, which has not been read
      reader.close();
      open(stamps, listing.stamps());
    }
  }

  private DirectoryReader reader() throws IOException {
    try {
      return DirectoryReader.open(files);
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      throw Unusable.damaged(files.folder(), List.of("its files do not belong together"));
    }
  }

  private void become(State<T> next) {
    State<T> before = state;
    state = next;
    if (before instanceof Open<T> open) {
      try {
        open.commit().release();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    looking.lock();
    try (files) {
      become(new Closed<>(new IOException("the index is closed")));
    } finally {
      looking.unlock();
    }
  }
}
