package cuepoint.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file cannot be read or written, as a clause. */
public final class FileReason {
  private FileReason() {}

  /** The clause, without a full stop: {@code "permission denied"}. */
  public static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> "no such file, or a link to none";
      case NotDirectoryException file -> "not a folder";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException other ->
          Optional.ofNullable(other.getReason()).orElse("the file system refuses");
      default -> String.valueOf(e.getMessage());
    };
  }
}
