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
}
