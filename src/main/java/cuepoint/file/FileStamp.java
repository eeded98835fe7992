package cuepoint.file;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What shows that a file has changed, without reading it.
 *
 * @param size in bytes
 * @param changed when its content or its attributes were changed: programs that keep the time of
 *     writing, as {@code cp -p} does, cannot keep this one. Where the system does not have it: when
 *     the file was written
 * @param key what tells it from another file of the same name; empty where the system has no such
 */
public record FileStamp(long size, FileTime changed, Optional<Object> key) {
  private static final FileSystem SYSTEM = FileSystems.getDefault();

  /** Of a file that has changed just now, the stamp may not show the next change. */
  private static final long SETTLED_MILLIS = TimeUnit.SECONDS.toMillis(2);

  private static final boolean IS_UNIX = SYSTEM.supportedFileAttributeViews().contains("unix");

  /**
   * Whether the next change of a file will show in its stamp.
   *
   * @param changedMillis when it was changed, in ms since 1970
   */
  public static boolean isSettled(long changedMillis) {
    return System.currentTimeMillis() - changedMillis > SETTLED_MILLIS;
  }

  /**
   * The stamp of a file, or of what a link leads to.
   *
   * @throws IOException if it is not there
   */
  public static FileStamp of(Path file) throws IOException {
    boolean isUnix = IS_UNIX && file.getFileSystem().equals(SYSTEM);
    String time = isUnix ? "ctime" : "lastModifiedTime";
    Map<String, Object> found =
        Files.readAttributes(
            file, isUnix ? "unix:size,fileKey,ctime" : "basic:size,fileKey,lastModifiedTime");
    return new FileStamp(
        (Long) Objects.requireNonNull(found.get("size")),
        (FileTime) Objects.requireNonNull(found.get(time)),
        Optional.ofNullable(found.get("fileKey")));
  }
}
