package cuepoint.page.talk;

import cuepoint.video.MediaType;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.Optional;

/**
 * What plays a talk inside its page. Only media files of our own server load by themselves, so that
 * the page makes no request to others; players of YouTube and Vimeo load when their button is
 * pressed.
 *
 * @param watched where the talk can be watched
 * @param startMillis where to begin, in ms; empty for the beginning
 */
public record TalkPlayer(Optional<Video> watched, Optional<Long> startMillis) {

  /** The address of a local media file that is only heard. */
  public Optional<String> audio() {
    return local(true);
  }

  /** The address of a local media file that is seen. */
  public Optional<String> video() {
    return local(false);
  }

  /** What a browser loads before it plays: nothing, unless it must seek. */
  public String preload() {
    boolean seeks = startMillis.isPresent() || watched.filter(v -> v.startMillis() > 0).isPresent();
    return seeks ? "metadata" : "none";
  }

  /** The address of the provider's player, as in {@link Video#playerTemplate}. */
  public Optional<String> provider() {
    return watched.flatMap(Video::playerTemplate);
  }

  /** The address of a video elsewhere on the web, at the time where to begin. */
  public Optional<String> link() {
    return watched
        .filter(video -> video.provider() != Provider.LOCAL)
        .map(video -> startMillis.map(video::jumpLink).orElseGet(video::startLink));
  }

  private Optional<String> local(boolean audio) {
    return watched
        .filter(video -> video.provider() == Provider.LOCAL)
        .filter(video -> MediaType.of(video.id()).filter(type -> type.audio() == audio).isPresent())
        .map(video -> startMillis.map(video::jumpLink).orElseGet(video::startLink));
  }
}
