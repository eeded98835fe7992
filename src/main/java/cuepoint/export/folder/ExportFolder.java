package cuepoint.export.folder;

import cuepoint.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder into which a site is written, perhaps among other files. Only files that an export wrote
 * and that have not changed since are replaced or deleted. A file whose content stays the same is
 * not touched. Nothing changes before {@link #finish}. For one thread.
 */
public final class ExportFolder implements AutoCloseable {
  /** What a search reads, and the list of files, with a slash at its end. */
  public static final String SEARCH = "cuepoint/";

  private final Path root;
  private final FileList before;
  private final Staging staging;
  private final FileList now = new FileList();
  private final NavigableSet<String> kept = new TreeSet<>();
  private int deleted;

  private ExportFolder(Path root, FileList before, Staging staging) {
    this.root = root;
    this.before = before;
    this.staging = staging;
  }

  /**
   * Opens a folder, which is created if it does not exist.
   *
   * @param sources folders that an export must not touch
   * @throws IOException also an {@link ExportRefusedException}, when it would
   */
  public static ExportFolder open(Path folder, Collection<Path> sources) throws IOException {
    Path root = RealFolder.of(folder, sources);
    FileList before = FileList.of(root);
    return new ExportFolder(root, before, Staging.in(root));
  }

  /**
   * Writes a file.
   *
   * @param path relative to the folder
   * @throws IOException also an {@link ExportRefusedException}, when another file, which no export
   *     wrote, has this name
   */
  public void write(String path, byte[] content) throws IOException {
    if (isNeeded(path, Sha256.of(content))) {
      Files.write(staging.add(path), content);
    }
  }

  /** The same with a text in UTF-8. */
  public void write(String path, String content) throws IOException {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies a file, once. Media files are long: one that looks unchanged is not read. */
  public void copy(Path from, String path) throws IOException {
    if (now.has(path)) {
      return;
    }
    Path file = root.resolve(path);
    if (before.has(path) && looksLike(from, file)) {
      before.hashes(path).forEach(hash -> now.add(path, hash));
    } else if (isNeeded(path, Sha256.of(from))) {
      Files.copy(from, staging.add(path));
    }
  }

  private static boolean looksLike(Path from, Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == Files.size(from)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(from)) >= 0;
  }

  /** Whether a file must be written to have a content. */
  private boolean isNeeded(String path, String hash) throws IOException {
    PresentFile present = PresentFile.of(root, path, before.hashes(path));
    present.check(hash);
    boolean isEqual = present.hash().equals(hash);
    if (!present.exists() || present.isReplaceable() || (isEqual && before.has(path))) {
      now.add(path, hash);
      return !isEqual;
    }
    if (before.has(path)) {
      kept.add(path);
      before.hashes(path).forEach(each -> now.add(path, each));
    }
    return false;
  }

  /** Replaces and deletes files. Can be done again after a failure halfway. */
  public void finish() throws IOException {
    List<String> stale = before.paths().stream().filter(path -> !now.has(path)).toList();
    FileList both = new FileList();
    both.addAll(before);
    both.addAll(now);
    writeList(both);
    staging.publish();
    for (String path : stale) {
      delete(path);
    }
    writeList(now);
  }

  private void writeList(FileList list) throws IOException {
    byte[] text = list.text().getBytes(StandardCharsets.UTF_8);
    if (!PresentFile.of(root, FileList.PATH, Set.of()).hash().equals(Sha256.of(text))) {
      staging.replace(FileList.PATH, text);
    }
  }

  /** How many files were written. */
  public int written() {
    return staging.size();
  }

  /** How many files were deleted. */
  public int deleted() {
    return deleted;
  }

  /** How many files the export has. */
  public int files() {
    return now.paths().size();
  }

  /** The files that were neither replaced nor deleted because they have changed, in order. */
  public List<String> kept() {
    return List.copyOf(kept);
  }

  /** Anyone can edit the list of files, so a path in it may lead anywhere. */
  private void delete(String path) throws IOException {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      return;
    }
    PresentFile present =
        PresentFile.of(root, root.relativize(file).toString(), before.hashes(path));
    if (present.isAsWritten()) {
      Files.delete(file);
      deleted++;
      deleteEmptyFolders(root.relativize(file));
    } else if (present.exists()) {
      kept.add(path);
    }
  }

  private void deleteEmptyFolders(Path file) throws IOException {
    try {
      for (int names = file.getNameCount() - 1; names > 0; names--) {
        Files.delete(root.resolve(file.subpath(0, names)));
      }
    } catch (DirectoryNotEmptyException e) {
      // It has other files.
    }
  }

  @Override
  public void close() throws IOException {
    staging.close();
  }
}
