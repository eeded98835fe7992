package cuepoint.page.reel;

import cuepoint.reel.Clip;
import cuepoint.talk.Talk;
import cuepoint.video.Playback;
import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clips of one talk that follow each other in a reel.
 *
 * @param talk the talk
 * @param clips not empty
 */
public record ReelTalk(Talk talk, List<Numbered> clips) {

  public ReelTalk {
    clips = List.copyOf(clips);
  }

  /**
   * A clip.
   *
   * @param number its place in the reel, from 1
   */
  public record Numbered(int number, Clip clip) {}

  static List<ReelTalk> of(List<Clip> clips) {
    List<ReelTalk> talks = new ArrayList<>();
    List<Numbered> open = new ArrayList<>();
    for (int i = 0; i < clips.size(); i++) {
      Clip clip = clips.get(i);
      open.add(new Numbered(i + 1, clip));
      if (i + 1 == clips.size() || !clips.get(i + 1).talk().id().equals(clip.talk().id())) {
        talks.add(new ReelTalk(clip.talk(), open));
        open.clear();
      }
    }
    return List.copyOf(talks);
  }

  /** How it is played. */
  public Playback playback() {
    return Playback.of(talk.video());
  }

  /** The path of a recording of our own; empty if it is elsewhere. */
  public Optional<String> recording() {
    return talk.video().filter(video -> playback().isOurs()).map(Video::url);
  }

  /** The address of the provider's player, as in {@link Video#playerTemplate}. */
  public Optional<String> player() {
    return talk.video().flatMap(Video::playerTemplate);
  }

  /** Who plays it, after "on"; empty if nobody does. */
  public Optional<String> provider() {
    return talk.video().map(video -> video.provider().called());
  }
}
