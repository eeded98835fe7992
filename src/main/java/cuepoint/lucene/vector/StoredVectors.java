package cuepoint.lucene.vector;

import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.lucene.store.Examination;
import cuepoint.lucene.store.IndexFiles;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Lock;

/**
 * The commits of vectors that are in a folder.
 *
 * @param commits the newest is the last
 */
record StoredVectors(List<IndexCommit> commits) {
  StoredVectors {
    commits = List.copyOf(commits);
  }

  /**
   * Those that can be gone on with. What is damaged, or of another program, is deleted: vectors can
   * be made again.
   *
   * @param again is told why, in a sentence
   */
  static StoredVectors sound(IndexFiles files, Consumer<String> again) throws IOException {
    Optional<String> fault = fault(files);
    if (fault.isPresent()) {
      try (Lock lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        again.accept("the vectors in %s %s".formatted(files.folder(), fault.get()));
        files.clear();
      }
    }
    return new StoredVectors(
        DirectoryReader.indexExists(files) ? DirectoryReader.listCommits(files) : List.of());
  }

  /** Why they cannot be gone on with, as the end of a sentence. */
  private static Optional<String> fault(IndexFiles files) throws IOException {
    try {
      Examination newest = Examination.of(files);
      if (!newest.damage().isEmpty()) {
        return Optional.of("are damaged: " + newest.damage().getFirst());
      }
      DirectoryReader.listCommits(files);
      return VectorCommit.of(newest.data()).isPresent()
          ? Optional.empty()
          : Optional.of("are of another program");
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      return Optional.of("are damaged: " + e.getMessage());
    } catch (UnusableIndexException e) {
      return e.reason() == Reason.MISSING
          ? Optional.empty()
          : Optional.of("are of another version of Cuepoint");
    }
  }

  /** The newest one of a model. */
  Optional<IndexCommit> newest(String model) throws IOException {
    for (IndexCommit commit : commits.reversed()) {
      if (VectorWriter.model(commit.getUserData()).equals(Optional.of(model))) {
        return Optional.of(commit);
      }
    }
    return Optional.empty();
  }

  /** That of the newest one. */
  Optional<String> model() throws IOException {
    return commits.isEmpty()
        ? Optional.empty()
        : VectorWriter.model(commits.getLast().getUserData());
  }
}
