package cuepoint.cli.shell;

/** How a command ends, with the numbers that grep uses. */
public final class ExitCode {
  public static final int FOUND = 0;
  public static final int NOTHING_FOUND = 1;

  /** A check found something. */
  public static final int TO_MEND = 1;

  /** Wrong arguments, or a failure. */
  public static final int FAILED = 2;

  /** Done, but without some files or talks. */
  public static final int FILES_LEFT_OUT = 3;

  private ExitCode() {}

  /** The code of a command that looks for something. */
  public static int found(boolean found) {
    return found ? FOUND : NOTHING_FOUND;
  }
}
