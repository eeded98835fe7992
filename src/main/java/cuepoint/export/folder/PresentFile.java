package cuepoint.export.folder;

import cuepoint.file.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is at the place of a file before an export. Links are never followed: they could lead
 * anywhere.
 *
 * @param file where the file is or would be
 * @param blocked a file or a link where a folder above it should be
 * @param exists whether there is anything at its place
 * @param hash of its content; empty unless it is a regular file
 * @param written hashes of what exports wrote there; none when no export did, and an empty one when
 *     it is unknown what
 */
record PresentFile(
    Path file, Optional<Path> blocked, boolean exists, String hash, Set<String> written) {

  static PresentFile of(Path root, String path, Set<String> written) throws IOException {
    Path file = root.resolve(path);
    boolean isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    return new PresentFile(
        file,
        blocked(root, file),
        Files.exists(file, LinkOption.NOFOLLOW_LINKS),
        isFile ? Sha256.of(file) : "",
        written);
  }

  private static Optional<Path> blocked(Path root, Path file) {
    return Stream.iterate(file.getParent(), folder -> !folder.equals(root), Path::getParent)
        .filter(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
        .filter(folder -> !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  /** Whether it is exactly what an export wrote. */
  boolean isAsWritten() {
    return blocked.isEmpty() && !hash.isEmpty() && written.contains(hash);
  }

  /** Whether it may be replaced: lists of earlier versions do not say what was written. */
  boolean isReplaceable() {
    return isAsWritten() || (!hash.isEmpty() && written.contains(""));
  }

  /**
   * Makes sure that a content can be written here.
   *
   * @param content hash of what would be written
   * @throws ExportRefusedException when something is in the way that no export wrote
   */
  void check(String content) throws ExportRefusedException {
    if (blocked.isPresent() || (exists && written.isEmpty() && !hash.equals(content))) {
      throw new ExportRefusedException(
          blocked.orElse(file)
              + " was not written by an export; move it, or export into another folder");
    }
  }
}
