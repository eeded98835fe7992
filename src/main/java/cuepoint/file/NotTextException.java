package cuepoint.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file should hold text, and its bytes are none in the charsets that are read. */
public final class NotTextException extends FileSystemException {
  NotTextException(Path file) {
    super(file.toString(), null, "not text in UTF-8 or UTF-16");
  }
}
