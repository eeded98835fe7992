package cuepoint.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Keeps a vector for each text of a passage. Closing without {@link #commit} drops what was done
 * since the last. Safe for use by many threads.
 */
public interface VectorIndexer extends Closeable {

  /** Which texts had vectors when it was opened. */
  VectorState state();

  /** The next text that had none; empty when all have been handed out. */
  Optional<PassageText> next() throws IOException;

  /**
   * Adds a vector.
   *
   * @param vector of any length but 0
   */
  void put(PassageText text, float[] vector) throws IOException;

  /** Counts a text as one that gets none, as nothing can make one. */
  void passOver(PassageText text);

  /** Makes what was added visible and durable; what is put meanwhile may or may not be. */
  void commit() throws IOException;
}
