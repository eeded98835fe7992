package cuepoint.video;

import java.util.Locale;
import java.util.Optional;

/** Whether and how our pages can play a talk. */
public enum Playback {
  /** A recording of our own that is only heard. */
  AUDIO,
  /** A recording of our own that is seen. */
  VIDEO,
  /** The frame of a provider, which loads after a click. */
  FRAME,
  /** It can only be watched at its own address. */
  ELSEWHERE,
  /** No recording is known. */
  NOWHERE;

  /** How a talk is played that can be watched there, or nowhere. */
  public static Playback of(Optional<Video> watched) {
    return watched.map(Playback::of).orElse(NOWHERE);
  }

  private static Playback of(Video video) {
    if (video.provider() == Provider.LOCAL) {
      return MediaType.of(video.id()).filter(MediaType::audio).isPresent() ? AUDIO : VIDEO;
    }
    return video.playerTemplate().isPresent() ? FRAME : ELSEWHERE;
  }

  /** Whether it is a recording of our own. */
  public boolean isOurs() {
    return this == AUDIO || this == VIDEO;
  }

  /** Whether our pages play it. */
  public boolean isHere() {
    return isOurs() || this == FRAME;
  }

  /** The name in JSON: {@code "elsewhere"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
