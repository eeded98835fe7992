package cuepoint.export.folder;

import cuepoint.file.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * New files wait in a folder of their own until all are complete, so that a failure leaves the
 * folder of the export as it was. For one thread.
 */
final class Staging implements AutoCloseable {
  private static final String NAME = ".cuepoint-export";

  private final Path root;
  private final Path waiting;
  private final NavigableSet<String> paths = new TreeSet<>();

  private Staging(Path root) {
    this.root = root;
    this.waiting = root.resolve(NAME);
  }

  /** Opens the waiting room of a folder, without what an export that was cut off left there. */
  static Staging in(Path root) throws IOException {
    Staging staging = new Staging(root);
    staging.close();
    return staging;
  }

  /** Where to write a file, given by its path in the folder of the export. */
  Path add(String path) throws IOException {
    paths.add(path);
    return place(path);
  }

  private Path place(String path) throws IOException {
    Path file = waiting.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  /** How many files were added. */
  int size() {
    return paths.size();
  }

  /** Moves all files to where they belong. */
  void publish() throws IOException {
    for (String path : paths) {
      publish(path);
    }
  }

  private void publish(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.move(waiting.resolve(path), file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a file at once, not counted; a reader sees either the old or the new content. */
  void replace(String path, byte[] content) throws IOException {
    Files.write(place(path), content);
    publish(path);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(waiting)) {
      FolderTree.delete(waiting);
    }
  }
}
