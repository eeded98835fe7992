package cuepoint.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A folder that was there when it was opened, and can be told from another of the same name. Links
 * are followed.
 *
 * @param path where it was
 * @param key what tells folders of a file system apart; none where it has nothing of the kind
 */
public record OpenedFolder(Path path, Optional<Object> key) {

  /**
   * Notes which folder it is.
   *
   * @throws NotDirectoryException when there is no such folder
   * @throws AccessDeniedException when it may not be listed
   * @throws IOException when it cannot be looked at
   */
  public static OpenedFolder of(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new NotDirectoryException(path.toString());
    }
    if (!Files.isReadable(path)) {
      throw new AccessDeniedException(path.toString());
    }
    return new OpenedFolder(path, key(path));
  }

  /**
   * Checks that it is still there. If not, its files may have looked gone or broken.
   *
   * @throws FileSystemException when it has vanished, or another folder is in its place
   */
  public void checkThere() throws FileSystemException {
    if (!isThere()) {
      throw new FileSystemException(
          path.toString(), null, "the folder vanished or was replaced while it was read");
    }
  }

  private boolean isThere() {
    try {
      return Files.isDirectory(path) && key.equals(key(path));
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<Object> key(Path path) throws IOException {
    return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
  }
}
