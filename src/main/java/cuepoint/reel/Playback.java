package cuepoint.reel;

import cuepoint.talk.Talk;
import cuepoint.video.MediaType;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.Locale;

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

  /** How a talk is played. */
  public static Playback of(Talk talk) {
    return talk.video().map(Playback::of).orElse(NOWHERE);
  }

  private static Playback of(Video video) {
    if (video.provider() == Provider.LOCAL) {
      return MediaType.of(video.id()).filter(MediaType::audio).isPresent() ? AUDIO : VIDEO;
    }
    return video.playerTemplate().isPresent() ? FRAME : ELSEWHERE;
  }

  /** Whether our pages play it. */
  public boolean isHere() {
    return this == AUDIO || this == VIDEO || this == FRAME;
  }

  /** The name in JSON: {@code "elsewhere"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
