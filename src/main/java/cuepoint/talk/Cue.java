package cuepoint.talk;

import java.util.List;
import java.util.Optional;

/**
 * One caption.
 *
 * @param startMillis when it appears, in ms from the start of the video, or {@link #UNTIMED}
 * @param endMillis when it disappears, exclusive, not before the start; {@link #UNTIMED} if the
 *     start is
 * @param speaker who says it, if the captions name the speaker
 * @param text what is said: one line, single spaces, no markup, not blank
 * @param words the words whose times are known, in the order of the text; empty if the captions
 *     give times for whole cues only
 * @param line the line of its file in which it begins, from 1; 0 if the format has no lines
 */
public record Cue(
    long startMillis,
    long endMillis,
    Optional<String> speaker,
    String text,
    List<Word> words,
    int line) {

  /** The start and end of a cue of which only the text is known. */
  public static final long UNTIMED = -1;

  public Cue {
    words = List.copyOf(words);
    if (startMillis < UNTIMED || endMillis < startMillis) {
      throw new IllegalArgumentException("a cue from " + startMillis + " to " + endMillis + " ms");
    }
    if (startMillis == UNTIMED && (endMillis != UNTIMED || !words.isEmpty())) {
      throw new IllegalArgumentException("a cue with times but without a start: " + text);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a cue without text at " + startMillis + " ms");
    }
    if (line < 0) {
      throw new IllegalArgumentException("a cue in line " + line);
    }
    checkOrder(words, text);
  }

  /** A cue of which the line is not known. */
  public Cue(
      long startMillis, long endMillis, Optional<String> speaker, String text, List<Word> words) {
    this(startMillis, endMillis, speaker, text, words, 0);
  }

  private static void checkOrder(List<Word> words, String text) {
    int least = 0;
    for (Word word : words) {
      if (word.start() < least || word.start() >= text.length() || word.startMillis() < 0) {
        throw new IllegalArgumentException("words out of place: " + words + " in: " + text);
      }
      least = word.start() + 1;
    }
  }

  /** A cue without a speaker and without word times. */
  public static Cue of(long startMillis, long endMillis, String text) {
    return new Cue(startMillis, endMillis, Optional.empty(), text, List.of());
  }

  /** A cue of which only the text is known. */
  public static Cue untimed(String text) {
    return of(UNTIMED, UNTIMED, text);
  }

  /** The same cue where something else is said. */
  public Cue saying(String other, List<Word> otherWords) {
    return new Cue(startMillis, endMillis, speaker, other, otherWords, line);
  }

  /** The same cue, in a line of its file, from 1. */
  public Cue inLine(int number) {
    return new Cue(startMillis, endMillis, speaker, text, words, number);
  }

  /** Whether it is known when this is spoken. */
  public boolean timed() {
    return startMillis != UNTIMED;
  }

  /**
   * When a word is spoken.
   *
   * @param offset where the word begins in {@link #text}, in UTF-16 units
   */
  public SpokenTime timeAt(int offset) {
    return new CueTimes(startMillis, endMillis, text.length())
        .at(offset, text.lastIndexOf(' ', offset), words);
  }
}
