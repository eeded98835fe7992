package cuepoint.reading;

/**
 * What is said from one end of a sentence to the next, perhaps in a part of a cue or in several.
 *
 * @param firstCue index of the cue in which it begins
 * @param start where it begins in the text of that cue, in UTF-16 units
 * @param lastCue index of the cue in which it ends, not below the first
 * @param end where it ends in the text of that cue, exclusive
 * @param text what is said, on one line, not blank
 * @param startMillis when its first word is said, in ms from the start of the video; {@link
 *     cuepoint.talk.Cue#UNTIMED} where its cues have no times
 * @param endMillis when it has been said, exclusive, not before its start
 */
public record Sentence(
    int firstCue, int start, int lastCue, int end, String text, long startMillis, long endMillis) {

  public Sentence {
    if (firstCue < 0 || lastCue < firstCue || (firstCue == lastCue && end <= start)) {
      throw new IllegalArgumentException(
          "a sentence from cue %d, %d to cue %d, %d".formatted(firstCue, start, lastCue, end));
    }
    if (endMillis < startMillis || text.isBlank()) {
      throw new IllegalArgumentException(
          "a sentence '%s' from %d to %d ms".formatted(text, startMillis, endMillis));
    }
  }

  /** Whether it is known when this is said. */
  public boolean timed() {
    return startMillis >= 0;
  }
}
