package cuepoint.file;

import java.io.IOException;
import java.nio.file.Path;

/** Takes what cannot be read of a collection, while the rest is read. */
@FunctionalInterface
public interface ProblemSink {
  /** Takes none, where they are of no interest or are found elsewhere as well. */
  ProblemSink NONE = (file, line, message) -> {};

  /**
   * Adds a problem.
   *
   * @param file below the root of the collection
   * @param line the line, from 1; 0 for the whole file
   * @param message what was found and what was expected, as a clause without a full stop
   */
  void add(Path file, int line, String message);

  /** Adds a file or folder that is left out because it cannot be opened or read. */
  default void unreadable(Path file, IOException e) {
    add(file, 0, "cannot be read: " + FileReason.of(e));
  }
}
