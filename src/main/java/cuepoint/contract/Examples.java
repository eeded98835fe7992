package cuepoint.contract;

import cuepoint.asset.Assets;
import cuepoint.asset.EmbedScript;
import cuepoint.format.TalkPath;
import cuepoint.format.link.SpeakerPath;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The contract's examples, asked of one service: its address, and a talk that it has.
 *
 * @param origin of the service: {@code https://talks.example.org}
 * @param talk the one of the examples if the service has it, or else one with captions, or any
 * @param recording the address of a recording that the service sends
 * @param speaker the path of the page of someone who gave one of its talks
 */
public record Examples(
    String origin, Optional<Talk> talk, Optional<String> recording, Optional<String> speaker) {
  private static final String ORIGIN = "http://127.0.0.1:4567";
  private static final String TALK = "/talks/primers/usdt-probes-from-rust";
  private static final String EVENT = "event=primers";
  private static final String EVENT_PAGE = "/events/primers";
  private static final String SPEAKER = "/speakers/Synthetic%20narrator";
  private static final String RECORDING = "/media/primers/usdt-probes-from-rust.opus";

  /**
   * Examples from a service.
   *
   * @param talks that it has
   */
  public static Examples of(String origin, List<Talk> talks) {
    Optional<Talk> shown =
        first(talks, talk -> TalkPath.of(talk).equals(TALK))
            .or(() -> first(talks, talk -> talk.captions().isPresent()))
            .or(() -> talks.stream().findFirst());
    List<String> recordings =
        talks.stream()
            .flatMap(talk -> talk.video().stream())
            .filter(video -> video.provider() == Provider.LOCAL)
            .map(Video::url)
            .toList();
    return new Examples(
        origin,
        shown,
        recordings.contains(RECORDING) ? Optional.of(RECORDING) : recordings.stream().findFirst(),
        Stream.concat(shown.stream(), talks.stream())
            .flatMap(talk -> talk.speakers().stream())
            .flatMap(name -> SpeakerPath.of(name).stream())
            .findFirst());
  }

  private static Optional<Talk> first(List<Talk> talks, Predicate<Talk> wanted) {
    return talks.stream().filter(wanted).findFirst();
  }

  /**
   * A line for a terminal; empty if the service has nothing to show.
   *
   * @param example an address, perhaps after options of curl
   */
  public Optional<String> line(String example) {
    boolean shown =
        (!(example.contains(TALK) || example.contains(EVENT_PAGE)) || talk.isPresent())
            && (!example.contains(SPEAKER) || speaker.isPresent())
            && (!example.contains(RECORDING) || recording.isPresent());
    return Optional.of(example).filter(it -> shown).map(this::curl);
  }

  private String curl(String example) {
    int address = example.lastIndexOf(' ') + 1;
    String asked =
        example
            .substring(address)
            .replace(ORIGIN, origin)
            .replace(RECORDING, recording.orElse(""))
            .replace(TALK, talk.map(TalkPath::of).orElse(""))
            .replace(EVENT_PAGE, "/events/" + talk.map(Examples::event).orElse(""))
            .replace(SPEAKER, speaker.orElse(""))
            .replace(EVENT, "event=" + talk.map(Examples::event).orElse(""))
            .replace("/assets/{version}/", Assets.FOLDER)
            .replace("/embed/{version}.js", EmbedScript.VERSIONED_PATH);
    return "curl %s'%s'"
        .formatted(example.substring(0, address), (origin + asked).replace("'", "%27"));
  }

  private static String event(Talk talk) {
    return TalkPath.encoded(talk.event().id());
  }
}
