package cuepoint.watch;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Files that somebody may still be writing, or is replacing.
 *
 * @param written those that have just changed
 * @param gone those that have just vanished: editors move a file away before they write it anew
 */
public record Unsettled(Set<Path> written, Set<Path> gone) {
  public Unsettled {
    written = Set.copyOf(written);
    gone = Set.copyOf(gone);
  }

  /** Whether a file, or one that has vanished from beside it, is among them. */
  public Predicate<Path> held() {
    Set<String> stems = gone.stream().map(Unsettled::stem).collect(Collectors.toSet());
    return file -> written.contains(file) || stems.contains(stem(file));
  }

  /** What the names of a talk's files begin with: {@code a.en.vtt} and {@code a.json}. */
  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int stop = name.indexOf('.', 1);
    return stop < 0 ? name : name.substring(0, stop);
  }
}
