package cuepoint.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What shows that a file has changed.
 *
 * @param size in bytes
 * @param modifiedMillis when it was last written, in ms since 1970
 * @param isReadable whether it may be read
 */
record FileState(long size, long modifiedMillis, boolean isReadable) {
  /** Of a file of which only the name counts. */
  static final FileState NAMED = new FileState(-1, 0, true);

  /** Of a folder that cannot be listed. */
  static final FileState UNREADABLE = new FileState(-1, 0, false);

  static FileState of(Path file, BasicFileAttributes attributes) {
    return new FileState(
        attributes.size(), attributes.lastModifiedTime().toMillis(), Files.isReadable(file));
  }
}
