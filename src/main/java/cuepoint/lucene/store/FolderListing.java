package cuepoint.lucene.store;

import cuepoint.file.FileStamp;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The files of an index in their folder, which is listed again only when it may have changed: each
 * search asks, and the folder changes whenever a file comes or goes. For one thread at a time.
 */
final class FolderListing {
  /** A folder that changed so shortly before it was listed may have changed again in that time. */
  private static final long UNSURE_MILLIS = 3_000;

  /** Where clocks differ, as on another machine's disk, a change is missed no longer than this. */
  private static final long LISTED_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Path folder;
  private List<Path> files = List.of();
  private @Nullable FileStamp listed;
  private long listedNanos;

  FolderListing(Path folder) {
    this.folder = folder;
  }

  /** What shows whether the files have changed. */
  FileStamps stamps() throws IOException {
    try {
      FileStamp now = FileStamp.of(folder);
      if (!now.equals(listed) || System.nanoTime() - listedNanos > LISTED_NANOS) {
        list(now);
      }
    } catch (NoSuchFileException e) {
      listed = null;
      return FileStamps.NONE;
    }
    return FileStamps.of(files);
  }

  private void list(FileStamp now) throws IOException {
    long millis = System.currentTimeMillis();
    listedNanos = System.nanoTime();
    files = FileStamps.files(folder);
    listed = now.changed().toMillis() < millis - UNSURE_MILLIS ? now : null;
  }
}
