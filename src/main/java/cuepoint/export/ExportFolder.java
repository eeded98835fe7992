package cuepoint.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A folder into which a bundle is written, perhaps among files of others. It remembers which files
 * are the bundle's: those alone are written again or deleted. A file whose content does not change
 * is not touched. For one thread.
 */
final class ExportFolder {
  private static final String FILES = BundlePaths.SEARCH + "files.txt";

  private final Path root;
  private final NavigableSet<String> before = new TreeSet<>();
  private final NavigableSet<String> now = new TreeSet<>();
  private int written;
  private int deleted;

  private ExportFolder(Path root) {
    this.root = root;
  }

  /** Opens a folder, which is made if it does not exist. */
  static ExportFolder open(Path root) throws IOException {
    Files.createDirectories(root);
    ExportFolder folder = new ExportFolder(root.toRealPath());
    Path files = folder.root.resolve(FILES);
    if (Files.exists(files)) {
      Files.readAllLines(files).stream().filter(folder::isInside).forEach(folder.before::add);
    }
    return folder;
  }

  /**
   * Writes a file of the bundle.
   *
   * @param path relative to the folder
   * @throws ForeignFileException when a file of this name is there that no export wrote
   */
  void write(String path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    now.add(path);
    if (!holds(file, content)) {
      claim(path, file);
      Files.write(file, content);
    }
  }

  void write(String path, String content) throws IOException {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies a file into the bundle, unless it is there. */
  void copy(Path from, String path) throws IOException {
    Path file = root.resolve(path);
    now.add(path);
    if (!isCopy(from, file)) {
      claim(path, file);
      Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Recordings are long, so they are read only where their times leave a doubt. */
  private static boolean isCopy(Path from, Path file) throws IOException {
    return Files.exists(file)
        && Files.size(file) == Files.size(from)
        && (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(from)) >= 0
            || Files.mismatch(file, from) < 0);
  }

  /** Deletes what the bundle no longer has. */
  void finish() throws IOException {
    for (String path : before) {
      if (!now.contains(path)) {
        delete(path);
      }
    }
    before.clear();
    String list = String.join("\n", now) + "\n";
    Path files = root.resolve(FILES);
    if (!holds(files, list.getBytes(StandardCharsets.UTF_8))) {
      Files.writeString(files, list);
    }
  }

  /** How many files were written. */
  int written() {
    return written;
  }

  int deleted() {
    return deleted;
  }

  /** How many files the bundle has. */
  int files() {
    return now.size();
  }

  /** Noted before it is written, so that an export that is cut off can be done again. */
  private void claim(String path, Path file) throws IOException {
    if (!before.contains(path) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ForeignFileException(file);
    }
    if (before.add(path)) {
      Path files = root.resolve(FILES);
      Files.createDirectories(files.getParent());
      Files.writeString(files, path + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    Files.createDirectories(file.getParent());
    written++;
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /** The list of files can be edited by anybody. */
  private boolean isInside(String path) {
    Path file = root.resolve(path).normalize();
    return file.startsWith(root) && !file.equals(root) && !path.isBlank();
  }

  private void delete(String path) throws IOException {
    Path file = root.resolve(path);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(file);
      deleted++;
      deleteEmptyFolders(path);
    }
  }

  private void deleteEmptyFolders(String path) throws IOException {
    try {
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        Files.delete(root.resolve(path.substring(0, end)));
      }
    } catch (DirectoryNotEmptyException e) {
      // it holds something else
    }
  }
}
