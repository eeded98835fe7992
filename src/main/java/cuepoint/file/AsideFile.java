package cuepoint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes files so that none is ever seen half-written: aside, under a hidden name in the same
 * folder, and then renamed. A run that is killed leaves at most a hidden file, which the next one
 * replaces.
 */
public final class AsideFile {
  private AsideFile() {}

  /** Writes what a file is to hold. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it to a new file. */
    void writeTo(Path aside) throws IOException;
  }

  /**
   * Writes a text in UTF-8, in place of the file that is there.
   *
   * @throws IOException when it cannot be written, such as on a full disk; the file is as it was
   */
  public static void write(Path file, String text) throws IOException {
    write(file, aside -> Files.writeString(aside, text, StandardCharsets.UTF_8));
  }

  /**
   * Writes a file in place of the one that is there, or that a link there leads to.
   *
   * @throws FileSystemException when it cannot be written, such as on a full disk; the file is as
   *     it was
   * @throws IOException when the link leads nowhere
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    Path aside = aside(target);
    try {
      Files.deleteIfExists(aside);
      content.writeTo(aside);
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      deleteAfter(e, aside);
      FileSystemException named =
          new FileSystemException(file.toString(), null, "cannot be written: " + FileReason.of(e));
      named.initCause(e);
      throw named;
    }
  }

  /**
   * Writes a text that saves work the next time, but that nothing depends on: where it cannot be
   * written, as in a folder that is only read, the work is done again. A file that holds the same
   * is left alone.
   */
  public static void writeIfPossible(Path file, String text) {
    try {
      if (!text.equals(Files.exists(file) ? Files.readString(file) : "")) {
        write(file, text);
      }
    } catch (IOException e) {
      // Done again the next time.
    }
  }

  /** The lines of such a file; none where there is none, or it cannot be read. */
  public static List<String> linesIfPossible(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void deleteAfter(IOException failure, Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Short, whatever the name is: a name has at most 255 bytes. */
  private static Path aside(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(".aside-" + Integer.toHexString(name.hashCode()) + ".tmp");
  }
}
