package cuepoint.talk;

/**
 * One spoken word whose time is known.
 *
 * @param start where the word begins in its cue's text, from 0, in UTF-16 units
 * @param startMillis when it is spoken, in ms from the start of the video; {@link Cue} checks that
 *     it is not below 0
 */
public record Word(int start, long startMillis) {
  public Word {
    if (start < 0) {
      throw new IllegalArgumentException("a word at character " + start);
    }
  }
}
