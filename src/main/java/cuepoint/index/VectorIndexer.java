package cuepoint.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Keeps a vector for each text of a passage. Safe for use by many threads. */
public interface VectorIndexer extends Closeable {

  /** How many texts had no vector when it was opened. */
  int missing();

  /** The next text that had none; empty when all have been handed out. */
  Optional<PassageText> next() throws IOException;

  /**
   * Adds a vector.
   *
   * @param vector of any length but 0
   */
  void put(PassageText text, float[] vector) throws IOException;

  /** Makes what was added visible and durable; what is put meanwhile may or may not be. */
  void commit() throws IOException;
}
