package cuepoint.index;

import cuepoint.collection.FileProblem;
import cuepoint.collection.Revision;
import java.util.List;

/**
 * What the index knows of the files that a talk was read from.
 *
 * @param revision which state of the files it holds
 * @param problems what could not be read of them, told again by every run until it is put right
 */
public record IndexedFiles(Revision revision, List<FileProblem> problems) {

  public IndexedFiles {
    problems = List.copyOf(problems);
  }

  IndexedFiles touched(Revision other) {
    return new IndexedFiles(other, problems);
  }
}
