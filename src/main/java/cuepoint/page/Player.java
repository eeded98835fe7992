package cuepoint.page;

import cuepoint.video.MediaType;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.Optional;

/**
 * What plays a recording inside the page: only what our own server has, so that the page asks
 * nobody else.
 */
public record Player(Optional<Video> recording) {

  /** The address of a recording that is only heard. */
  public Optional<String> audio() {
    return local(true);
  }

  /** The address of a recording that is seen. */
  public Optional<String> video() {
    return local(false);
  }

  private Optional<String> local(boolean audio) {
    return recording
        .filter(video -> video.provider() == Provider.LOCAL)
        .filter(video -> MediaType.of(video.id()).filter(type -> type.audio() == audio).isPresent())
        .map(Video::url);
  }
}
