package cuepoint.watch;

import cuepoint.file.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What shows that a file has changed.
 *
 * @param size in bytes
 * @param changedMillis when it was last changed, in ms since 1970, as of {@link FileStamp}
 * @param isReadable whether it may be read
 */
record FileState(long size, long changedMillis, boolean isReadable) {
  /** Of a file of which only the name counts. */
  static final FileState NAMED = new FileState(-1, 0, true);

  /** Of a folder that cannot be listed. */
  static final FileState UNREADABLE = new FileState(-1, 0, false);

  static FileState of(Path file) {
    try {
      FileStamp stamp = FileStamp.of(file);
      return new FileState(stamp.size(), stamp.changed().toMillis(), Files.isReadable(file));
    } catch (IOException e) {
      return UNREADABLE; // it has just vanished
    }
  }
}
