package cuepoint.draft;

import cuepoint.file.FileStem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The folder of an event by the name that a user gives it. Nothing leads out of the collection. */
public final class EventPath {
  private EventPath() {}

  /** A folder that is there, or a new one with a name that every system can have. */
  public static Path of(Path root, String name) {
    return there(root, name).orElseGet(() -> root.resolve(FileStem.ofId(name)));
  }

  /** A folder that is there, at any depth below the root, and is not hidden. */
  public static Optional<Path> there(Path root, String name) {
    try {
      Path folder = root.resolve(name).normalize();
      return Optional.of(folder)
          .filter(path -> path.startsWith(root.normalize()) && !path.equals(root.normalize()))
          .map(path -> root.normalize().relativize(path))
          .filter(below -> !isHidden(below))
          .map(root::resolve)
          .filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isHidden(Path below) {
    return StreamSupport.stream(below.spliterator(), false)
        .anyMatch(part -> part.toString().startsWith("."));
  }
}
