package cuepoint.lucene.store;

import java.io.IOException;
import java.nio.file.Path;

/** For what an index is opened, which decides how. */
public enum Opening {
  /** It is asked a few times and closed: nothing is mapped into memory. */
  BRIEFLY,
  /** It is asked often. */
  FULLY,
  /**
   * The same, but it is asked at once: files that were read at any time, and are as they were, are
   * not read before the first answer. Whoever opens it so has them read after it.
   */
  AT_ONCE;

  IndexFiles files(Path folder) throws IOException {
    return this == BRIEFLY ? IndexFiles.unmapped(folder) : IndexFiles.in(folder);
  }

  /** Those that need not be read before the first answer. */
  FileStamps read(Path folder) throws IOException {
    FileStamps now = FileStamps.of(folder);
    return this == AT_ONCE ? ReadFiles.ever(folder, now) : ReadFiles.in(folder, now);
  }
}
