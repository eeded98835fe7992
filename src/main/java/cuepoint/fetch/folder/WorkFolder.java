package cuepoint.fetch.folder;

import cuepoint.file.FolderTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A hidden folder in the collection for what is not complete yet. Only one run at a time has it;
 * what a killed one left is removed.
 */
public final class WorkFolder implements AutoCloseable {
  private static final String NAME = ".cuepoint-fetch";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;
  private final Path run;

  private WorkFolder(Path folder, FileChannel lock, Path run) {
    this.folder = folder;
    this.lock = lock;
    this.run = run;
  }

  /**
   * Makes the folder.
   *
   * @throws IOException when it cannot be written, or another run has it
   */
  public static WorkFolder in(Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve(NAME));
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isLocked(channel)) {
        throw new FileSystemException(
            root.toString(),
            null,
            "another 'cuepoint fetch' is writing here; wait until it is done");
      }
      removeLeft(folder);
      return new WorkFolder(folder, channel, Files.createTempDirectory(folder, "run"));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void removeLeft(Path folder) throws IOException {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(folder, path -> !path.endsWith(LOCK))) {
      for (Path path : left) {
        FolderTree.delete(path);
      }
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** For what programs print. */
  public Path output() {
    return run;
  }

  /** An empty folder in it. */
  public Path empty() throws IOException {
    Path empty = run.resolve("talk");
    if (Files.exists(empty)) {
      FolderTree.delete(empty);
    }
    return Files.createDirectory(empty);
  }

  /** Removes it; what another program still writes is left to the next run. */
  @Override
  public void close() throws IOException {
    try (lock) {
      removeNow();
    }
  }

  private void removeNow() {
    try {
      FolderTree.delete(folder);
    } catch (IOException e) {
      // hidden, and removed by the next run
    }
  }
}
