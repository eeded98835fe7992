package cuepoint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files so that nobody ever sees half of one: aside, under a hidden name in the same folder,
 * and then renamed. A run that is killed leaves at most a hidden file, which the next one replaces.
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
   * Writes a file in place of the one that is there.
   *
   * @throws IOException when it cannot be written, such as on a full disk; the file is as it was
   */
  public static void write(Path file, Content content) throws IOException {
    Path aside = aside(file);
    Files.deleteIfExists(aside);
    try {
      content.writeTo(aside);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Short, whatever the name is: a name has at most 255 bytes. */
  private static Path aside(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(".aside-" + Integer.toHexString(name.hashCode()) + ".tmp");
  }
}
