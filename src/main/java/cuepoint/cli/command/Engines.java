package cuepoint.cli.command;

import cuepoint.engine.Engine;
import cuepoint.index.Indexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the engine that keeps an index folder. */
public interface Engines {

  /** Why the index in a folder must be built before it can be opened; empty when it can be. */
  Optional<String> unreadable(Path folder) throws IOException;

  /**
   * Opens an index for searching.
   *
   * @throws IOException when {@link #unreadable} says why
   */
  Engine open(Path folder) throws IOException;

  /**
   * Opens an index for writing.
   *
   * @param folder exists
   * @param rebuild whether to empty the index
   * @param rebuilt is called with the reason when the index is emptied although {@code rebuild} is
   *     false
   * @throws IOException when the folder cannot be written, or another process writes to it
   */
  Indexer indexer(Path folder, boolean rebuild, Consumer<String> rebuilt) throws IOException;
}
