package cuepoint.reading;

import cuepoint.talk.Cue;
import java.util.Optional;

/**
 * What is read of a cue in one paragraph: all of it, or less where a sentence ends within it.
 *
 * @param index of the cue in its transcript
 * @param cue the whole cue
 * @param start where the part begins in the text of the cue, in UTF-16 units
 * @param end where it ends there, exclusive
 */
public record CuePart(int index, Cue cue, int start, int end) {
  public CuePart {
    if (index < 0 || start < 0 || end <= start || end > cue.text().length()) {
      throw new IllegalArgumentException(
          "no part of cue %d: %d to %d of '%s'".formatted(index, start, end, cue.text()));
    }
  }

  /** What is said. */
  public String text() {
    return cue.text().substring(start, end);
  }

  /** Whether the cue begins with it. */
  public boolean isFirst() {
    return start == 0;
  }

  /** Whether somebody else begins to speak with it, in the middle of the cue. */
  boolean isTurn() {
    return !isFirst() && Turns.in(cue, Optional.empty()).contains(start);
  }

  /** When it is said, in ms from the start of the video; {@link Cue#UNTIMED} if that is unknown. */
  public long startMillis() {
    return !cue.timed() || isFirst() ? cue.startMillis() : cue.timeAt(start).millis();
  }
}
