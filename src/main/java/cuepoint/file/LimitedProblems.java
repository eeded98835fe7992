package cuepoint.file;

import java.nio.file.Path;

/** Passes on the first problems of a file, and the number of the others. */
public final class LimitedProblems implements ProblemSink {
  /** Most problems that are named. */
  private static final int MOST = 10;

  private final Path file;
  private final ProblemSink problems;
  private int found;

  /**
   * Problems of a file.
   *
   * @param problems takes those that are passed on
   */
  public LimitedProblems(Path file, ProblemSink problems) {
    this.file = file;
    this.problems = problems;
  }

  @Override
  public void add(Path of, int line, String message) {
    found++;
    if (found <= MOST) {
      problems.add(of, line, message);
    }
  }

  /** Whether problems are only counted from now on. */
  public boolean isFull() {
    return found > MOST;
  }

  /** Tells how many were not passed on. */
  public void end() {
    if (found > MOST) {
      problems.add(file, 0, "and " + (found - MOST) + " more problems like these");
    }
  }
}
