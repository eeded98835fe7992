package cuepoint.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file stands where a bundle wants to write, and no export wrote it. */
public final class ForeignFileException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;

  ForeignFileException(Path file) {
    super("not of an export: " + file);
    this.file = file.toString();
  }

  /** Where it is; it was left alone. */
  public String file() {
    return file;
  }
}
