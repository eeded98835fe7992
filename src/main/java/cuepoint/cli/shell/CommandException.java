package cuepoint.cli.shell;

/** A command cannot be carried out. The message is one line that says what to do. */
public final class CommandException extends RuntimeException {
  public CommandException(String message) {
    super(message);
  }

  public CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
