package cuepoint.talk;

/**
 * When a word is spoken.
 *
 * @param millis in ms from the start of the video, not below 0; 0 if nothing is timed
 * @param precision how well the time is known
 */
public record SpokenTime(long millis, Precision precision) {
  public SpokenTime {
    if (millis < 0) {
      throw new IllegalArgumentException("a word spoken at " + millis + " ms");
    }
  }
}
