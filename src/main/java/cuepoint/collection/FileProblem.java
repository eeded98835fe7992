package cuepoint.collection;

/**
 * Something in the collection that could not be read.
 *
 * @param file the file's path in the collection, with forward slashes
 * @param line the line, from 1; 0 for the whole file
 * @param message what was found and what was expected, as a clause without a full stop
 */
public record FileProblem(String file, int line, String message) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when the line is negative or the message blank
   */
  public FileProblem {
    if (line < 0 || message.isBlank()) {
      throw new IllegalArgumentException(file + ":" + line + ": " + message);
    }
  }

  /** In the form that compilers use: {@code "EVENT/FILE:12: message"}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
