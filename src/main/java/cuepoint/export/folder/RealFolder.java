package cuepoint.export.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Resolves the folder of an export, which need not exist yet, and keeps it apart from others. */
final class RealFolder {
  private RealFolder() {}

  /**
   * The real path of a folder, all links resolved.
   *
   * @param sources folders that must not be in it, hold it, or be the same
   * @throws ExportRefusedException when one of them is, or when the path leads nowhere
   */
  static Path of(Path folder, Collection<Path> sources) throws IOException {
    Path real = of(folder);
    for (Path source : sources) {
      Path other = of(source);
      if (real.startsWith(other) || other.startsWith(real)) {
        throw new ExportRefusedException(
            "%s %s %s, whose files an export could overwrite; export into another folder"
                .formatted(folder, relation(real, other), source));
      }
    }
    return real;
  }

  private static String relation(Path real, Path other) {
    if (real.equals(other)) {
      return "is";
    }
    return real.startsWith(other) ? "is inside" : "contains";
  }

  /** What does not exist has no links, so the rest of its path can be read as it is written. */
  private static Path of(Path path) throws IOException {
    Path absolute = path.toAbsolutePath();
    Path existing = absolute;
    while (!Files.exists(existing)) {
      if (Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
        throw new ExportRefusedException(
            existing + " is a link that leads nowhere; export into another folder");
      }
      existing = parent(existing);
    }
    return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
  }

  private static Path parent(Path path) throws NoSuchFileException {
    return Optional.ofNullable(path.getParent())
        .orElseThrow(() -> new NoSuchFileException(path.toString()));
  }
}
