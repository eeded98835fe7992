package cuepoint.lucene.store;

import cuepoint.index.UnusableIndexException.Reason;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;

/**
 * A commit that stays open until it is released.
 *
 * @param <T> what is made of a commit once, when it is opened
 */
public record CommitInUse<T>(T commit, DirectoryReader reader) {
  /** Makes something of a commit. */
  public interface Maker<T> {
    T of(DirectoryReader reader) throws IOException;

    /**
     * Why a commit cannot be read as it is; empty when it can.
     *
     * @param data what went with it
     */
    default Optional<Reason> mismatch(Map<String, String> data) {
      return IndexVersion.mismatch(data);
    }
  }

  /** Closes the reader when nothing can be made of the commit. */
  static <T> CommitInUse<T> of(DirectoryReader reader, Maker<T> maker) throws IOException {
    try {
      return new CommitInUse<>(maker.of(reader), reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  public void release() throws IOException {
    reader.decRef();
  }
}
