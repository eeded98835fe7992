package cuepoint.talk;

import java.util.List;
import java.util.Optional;

/**
 * One caption.
 *
 * @param startMillis when it appears, in ms from the start of the video, or {@link #UNTIMED}
 * @param endMillis when it goes, exclusive, not before the start; {@link #UNTIMED} with the start
 * @param speaker who says it, where the captions tell
 * @param text what is said: one line, single spaces, no markup, not blank
 * @param words the words whose times are known, in the order of the text; empty where the captions
 *     time the cue alone
 */
public record Cue(
    long startMillis, long endMillis, Optional<String> speaker, String text, List<Word> words) {

  /** The start and end of a cue of which only the text is known. */
  public static final long UNTIMED = -1;

  /** The fastest talkers need this long, in ms, for a character and the space around words. */
  private static final long MIN_MILLIS_PER_CHARACTER = 40;

  public Cue {
    words = List.copyOf(words);
  }

  /** A cue without a speaker and without word times. */
  public static Cue of(long startMillis, long endMillis, String text) {
    return new Cue(startMillis, endMillis, Optional.empty(), text, List.of());
  }

  /** A cue of which only the text is known. */
  public static Cue untimed(String text) {
    return of(UNTIMED, UNTIMED, text);
  }

  /** Whether the captions say when this is spoken. */
  public boolean timed() {
    return startMillis != UNTIMED;
  }

  /**
   * When a word is spoken.
   *
   * @param offset where the word begins in {@link #text}, in UTF-16 units
   */
  public SpokenTime timeAt(int offset) {
    if (!timed()) {
      return new SpokenTime(0, Precision.TALK);
    }
    Word known = null;
    for (Word word : words) {
      if (word.start() > offset) {
        break;
      }
      known = word;
    }
    if (known == null) {
      return estimate(0, startMillis, offset);
    }
    boolean sameWord = text.lastIndexOf(' ', offset) < known.start();
    return sameWord
        ? new SpokenTime(known.startMillis(), Precision.WORD)
        : estimate(known.start(), known.startMillis(), offset);
  }

  /** Goes on from a known time as fast as people speak, so never past the word. */
  private SpokenTime estimate(int from, long fromMillis, int offset) {
    long latest = fromMillis + (long) (offset - from) * MIN_MILLIS_PER_CHARACTER;
    long proportional =
        startMillis + (endMillis - startMillis) * offset / Math.max(1, text.length());
    return new SpokenTime(Math.max(fromMillis, Math.min(latest, proportional)), Precision.CUE);
  }
}
