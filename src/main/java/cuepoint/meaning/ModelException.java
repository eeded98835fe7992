package cuepoint.meaning;

/** Why meaning cannot be had, as one line that names the file and what to do. */
public final class ModelException extends Exception {
  private static final long serialVersionUID = 1;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
