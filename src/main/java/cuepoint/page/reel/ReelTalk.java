package cuepoint.page.reel;

import cuepoint.talk.Talk;
import cuepoint.video.Playback;
import cuepoint.video.Video;
import java.util.List;
import java.util.Optional;

/**
 * Clips of one talk that follow each other in a reel.
 *
 * @param title what the talk is called
 * @param speakers who gave it
 * @param event the name of its event
 * @param link to its page
 * @param playback how it is played
 * @param recording the path of a recording of our own; empty if it is elsewhere
 * @param player the address of the provider's player, as in {@link Video#playerTemplate}
 * @param provider who plays it, after "on"; empty if nobody does
 * @param clips not empty
 */
public record ReelTalk(
    String title,
    List<String> speakers,
    String event,
    String link,
    Playback playback,
    Optional<String> recording,
    Optional<String> player,
    Optional<String> provider,
    List<ReelClip> clips) {
  /** A talk with a clip, for a script to fill in. */
  public static final ReelTalk FORM =
      new ReelTalk(
          "",
          List.of(""),
          "",
          "",
          Playback.NOWHERE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(ReelClip.FORM));

  public ReelTalk {
    speakers = List.copyOf(speakers);
    clips = List.copyOf(clips);
  }

  static ReelTalk of(Talk talk, String link, List<ReelClip> clips) {
    Playback playback = Playback.of(talk.video());
    return new ReelTalk(
        talk.title(),
        talk.speakers(),
        talk.event().name(),
        link,
        playback,
        talk.video().filter(video -> playback.isOurs()).map(Video::url),
        talk.video().flatMap(Video::playerTemplate),
        talk.video().map(video -> video.provider().called()),
        clips);
  }
}
