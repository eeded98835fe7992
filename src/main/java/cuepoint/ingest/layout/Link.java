package cuepoint.ingest.layout;

import cuepoint.video.Video;
import java.util.Optional;

/**
 * A link in a line of text.
 *
 * @param from where its text begins in the line
 * @param to where its text ends, exclusive
 * @param text its text; empty for a bare address or a player without a title
 * @param video what it leads to, if that is a video
 */
public record Link(int from, int to, String text, Optional<Video> video) {

  public boolean isVideo() {
    return video.isPresent();
  }

  /** Whether its text says what the video is, not only that it is one. */
  public boolean isNamed() {
    return !LinkText.isGeneric(text) && !LinkText.isTime(text);
  }

  /** The same in a part of the line that begins later. */
  Link after(int start) {
    return new Link(from - start, to - start, text, video);
  }
}
