package cuepoint.collection;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what cannot be read, while the rest is read. */
final class FileProblems {
  private final Path root;
  private final List<FileProblem> found = new ArrayList<>();

  FileProblems(Path root) {
    this.root = root;
  }

  /**
   * Adds a problem.
   *
   * @param file below the root
   * @param line the line, from 1; 0 for the whole file
   * @param message what was found and what was expected, as a clause without a full stop
   */
  void add(Path file, int line, String message) {
    found.add(new FileProblem(nameOf(file), line, message));
  }

  /** Adds a file or folder that is left out because it cannot be opened or read. */
  void unreadable(Path file, IOException e) {
    add(file, 0, "cannot be read: " + reason(e));
  }

  /** Adds a file that is left out because it is not a regular file. */
  void irregular(Path file) {
    try {
      RegularFile.check(file, Long.MAX_VALUE);
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException gone -> "no such file, or a link to none";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException other ->
          Optional.ofNullable(other.getReason()).orElse("the file system refuses");
      case CharacterCodingException bytes -> "not UTF-8 text";
      default -> String.valueOf(e.getMessage());
    };
  }

  /** An empty list for the same collection, whose problems are not added to this one. */
  FileProblems apart() {
    return new FileProblems(root);
  }

  /** The problems, in the order in which they were found. */
  List<FileProblem> found() {
    return List.copyOf(found);
  }

  /** The path of a file in the collection, with forward slashes. */
  String nameOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
