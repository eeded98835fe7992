package cuepoint.cli;

/** What a command tells the shell, as grep does. */
final class ExitCode {
  static final int FOUND = 0;
  static final int NOTHING_FOUND = 1;

  /** Wrong use, or failure. */
  static final int FAILED = 2;

  /** Indexed, but files were left out. */
  static final int FILES_LEFT_OUT = 3;

  private ExitCode() {}

  static int found(boolean found) {
    return found ? FOUND : NOTHING_FOUND;
  }
}
