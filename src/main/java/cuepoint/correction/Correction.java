package cuepoint.correction;

import java.util.Optional;

/**
 * Words of captions that a person put right.
 *
 * @param millis when the first of them is said, in ms; empty if the captions have no times
 * @param old the words in the captions, single spaces between them, not blank
 * @param replacement the words in their place; empty if nothing is said there
 * @param line of its file in which it stands, from 1; 0 if it is not in a file yet
 */
public record Correction(Optional<Long> millis, String old, String replacement, int line) {

  /**
   * Makes each run of spaces one.
   *
   * @throws IllegalArgumentException when the time is below 0, or no words are replaced
   */
  public Correction {
    old = spaced(old);
    replacement = spaced(replacement);
    if (old.isEmpty() || millis.filter(at -> at < 0).isPresent()) {
      throw new IllegalArgumentException("no correction: '" + old + "' at " + millis + " ms");
    }
  }

  /** Whether a text has more than spaces and signs that cannot be seen. */
  public static boolean hasWords(String text) {
    return !spaced(text).isEmpty();
  }

  /** The text with single spaces. */
  static String spaced(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
