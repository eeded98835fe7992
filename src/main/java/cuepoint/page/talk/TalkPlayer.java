package cuepoint.page.talk;

import cuepoint.video.Playback;
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
    return played(Playback.AUDIO);
  }

  /** The address of a local media file that is seen. */
  public Optional<String> video() {
    return played(Playback.VIDEO);
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
    return watched.filter(video -> !Playback.of(watched).isOurs()).map(this::begin);
  }

  private Optional<String> played(Playback how) {
    return watched.filter(video -> Playback.of(watched) == how).map(this::begin);
  }

  private String begin(Video video) {
    return startMillis.map(video::jumpLink).orElseGet(video::startLink);
  }
}
