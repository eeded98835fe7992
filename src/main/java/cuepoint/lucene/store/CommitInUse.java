package cuepoint.lucene.store;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;

/**
 * A commit that stays open until it is released.
 *
 * @param <T> what is made of a commit once, when it is opened
 */
public record CommitInUse<T>(T commit, DirectoryReader reader) {
  public void release() throws IOException {
    reader.decRef();
  }
}
