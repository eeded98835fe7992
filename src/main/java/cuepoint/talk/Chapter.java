package cuepoint.talk;

/**
 * A part of a talk, as its publisher divided it. It ends where the next one begins.
 *
 * @param startMillis when it begins, in ms from the start of the video, not below 0
 * @param title what it is called, not blank
 */
public record Chapter(long startMillis, String title) {
  public Chapter {
    if (startMillis < 0 || title.isBlank()) {
      throw new IllegalArgumentException("a chapter '" + title + "' at " + startMillis + " ms");
    }
  }
}
