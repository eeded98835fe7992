package cuepoint.check;

import java.util.Optional;

/**
 * Something that a check found.
 *
 * @param talk the id of the talk
 * @param file its path in the collection, with forward slashes
 * @param line the line of the file, from 1; 0 for the whole file
 * @param message what is wrong, and what to do, as a clause without a full stop
 */
public record Finding(
    Kind kind, Optional<String> talk, Optional<String> file, int line, String message) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when the line is negative or the message blank
   */
  public Finding {
    if (line < 0 || message.isBlank()) {
      throw new IllegalArgumentException(kind + ": " + line + ": " + message);
    }
  }

  static Finding ofTalk(Kind kind, String talk, String message) {
    return new Finding(kind, Optional.of(talk), Optional.empty(), 0, message);
  }

  static Finding of(Kind kind, String message) {
    return new Finding(kind, Optional.empty(), Optional.empty(), 0, message);
  }

  /** Where it is: the file, with its line, or else the talk; empty for the whole collection. */
  public String place() {
    return file.map(name -> line > 0 ? name + ":" + line : name).or(() -> talk).orElse("");
  }
}
