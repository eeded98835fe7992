package cuepoint.page;

import cuepoint.video.MediaType;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.Optional;

/**
 * What plays a recording inside the page. By itself only what our own server has, so that the page
 * asks nobody else; YouTube's and Vimeo's players when a person has asked for them.
 *
 * @param recording where the talk can be watched
 * @param startMillis where to begin, in ms; empty for the beginning
 */
public record TalkPlayer(Optional<Video> recording, Optional<Long> startMillis) {

  /** The address of a recording that is only heard. */
  public Optional<String> audio() {
    return local(true);
  }

  /** The address of a recording that is seen. */
  public Optional<String> video() {
    return local(false);
  }

  /** What a browser loads before it plays: nothing, as pages tell lengths, unless it must seek. */
  public String preload() {
    return startMillis.isPresent() ? "metadata" : "none";
  }

  /** The address of the provider's player, as of {@link Video#playerTemplate}. */
  public Optional<String> provider() {
    return recording.flatMap(Video::playerTemplate);
  }

  /** The recording where it lies on the web, at the second where to begin. */
  public Optional<String> link() {
    return recording
        .filter(video -> video.provider() != Provider.LOCAL)
        .map(video -> startMillis.map(video::jumpLink).orElseGet(video::startLink));
  }

  private Optional<String> local(boolean audio) {
    return recording
        .filter(video -> video.provider() == Provider.LOCAL)
        .filter(video -> MediaType.of(video.id()).filter(type -> type.audio() == audio).isPresent())
        .map(video -> startMillis.map(video::jumpLink).orElseGet(video::url));
  }
}
