package cuepoint.cli.shell;

import java.nio.file.Path;
import java.util.stream.StreamSupport;

/**
 * Where a command works.
 *
 * @param transcripts the collection
 * @param index what is made from it
 */
public record Folders(Path transcripts, Path index) {

  /** Whether neither is, or is found in, the other; a hidden folder in the collection is not. */
  public boolean areApart() {
    Path talks = transcripts.toAbsolutePath().normalize();
    Path made = index.toAbsolutePath().normalize();
    return !talks.startsWith(made) && (!made.startsWith(talks) || isHidden(talks.relativize(made)));
  }

  private static boolean isHidden(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(name -> name.toString().startsWith("."));
  }
}
