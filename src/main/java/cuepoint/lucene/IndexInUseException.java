package cuepoint.lucene;

import java.io.IOException;
import java.nio.file.Path;

/** Another process writes to the index. */
public final class IndexInUseException extends IOException {
  private static final long serialVersionUID = 1;

  IndexInUseException(Path folder, Throwable cause) {
    super("another process is writing to the index in " + folder + "; wait until it ends", cause);
  }
}
