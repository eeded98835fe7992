package cuepoint.caption;

/**
 * Something in a file that could not be read.
 *
 * @param line the line of the file, from 1
 * @param message what was found, what was expected, as a clause without a full stop
 */
public record CaptionProblem(int line, String message) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when the line is less than 1 or the message blank
   */
  public CaptionProblem {
    if (line < 1 || message.isBlank()) {
      throw new IllegalArgumentException("line " + line + ": " + message);
    }
  }
}
