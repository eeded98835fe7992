package cuepoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.MediaPath;
import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.format.link.BasePath;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A talk as search engines read it: a {@code VideoObject} of schema.org in JSON-LD. Our own
 * addresses are relative to the page, but for that of the picture, which must be absolute. A short
 * transcript is in it; of a longer one, which would be a third of the page once more, it has the
 * address.
 */
public final class VideoJsonLd {
  private static final String SECOND = "seek_to_second_number";
  private static final String TRANSCRIPT = "transcript";

  /** About five minutes, in UTF-16 units: 2 KB of a compressed page. */
  private static final int LONGEST_TRANSCRIPT = 5_000;

  private VideoJsonLd() {}

  /**
   * Of a page that plays the talk. Safe inside a {@code script} element: it has no {@code <}.
   *
   * @param origin of the service: {@code https://talks.example.org}
   */
  public static String of(
      Talk talk, Optional<Transcript> transcript, String summary, String origin, BasePath base) {
    ObjectNode json = about(talk, transcript, summary);
    addPage(json, talk, TalkPath.of(talk));
    talk.thumbnail().ifPresent(file -> json.put("thumbnailUrl", origin + MediaPath.of(file)));
    transcript
        .filter(said -> !json.has(TRANSCRIPT))
        .ifPresent(said -> json.set("caption", captions(said, path(talk, said))));
    return inScript(PlacedJson.of(json, base));
  }

  /**
   * Of a page without a server; as safe as {@link #of}.
   *
   * @param address of the page; empty if that is not known, so that nothing can be told but what
   *     the talk is
   * @param thumbnail the address of its picture, as the page links to it
   * @param captions the address of the transcript as WebVTT, as the page links to it
   */
  public static String linked(
      Talk talk,
      Optional<Transcript> transcript,
      String summary,
      Optional<String> address,
      Optional<String> thumbnail,
      Optional<String> captions) {
    ObjectNode json = about(talk, transcript, summary);
    address.ifPresent(page -> {
      URI base = URI.create(page);
      addPage(json, talk, page);
      thumbnail.ifPresent(file -> json.put("thumbnailUrl", base.resolve(file).toString()));
      transcript
          .filter(said -> !json.has(TRANSCRIPT))
          .ifPresent(said ->
              captions.ifPresent(
                  file -> json.set("caption", captions(said, base.resolve(file).toString()))));
    });
    return inScript(json);
  }

  /** What the page can do that has an address. */
  private static void addPage(ObjectNode json, Talk talk, String address) {
    json.put("url", address);
    talk.video()
        .filter(Video::hasSeconds)
        .ifPresent(video -> json.set("potentialAction", seek(address)));
    if (!talk.chapters().isEmpty()) {
      json.set("hasPart", Json.array(clips(talk, address), clip -> clip));
    }
  }

  static String inScript(ObjectNode json) {
    return Json.compact(json).replace("<", "\\u003c");
  }

  private static String path(Talk talk, Transcript said) {
    return "/api/v1%s/transcript.vtt?language=%s"
        .formatted(TalkPath.of(talk), TalkPath.encoded(said.language()));
  }

  private static ObjectNode captions(Transcript said, String address) {
    return typed("MediaObject")
        .put("encodingFormat", "text/vtt")
        .put("inLanguage", said.language())
        .put("url", address);
  }

  private static ObjectNode about(Talk talk, Optional<Transcript> transcript, String summary) {
    ObjectNode json = typed("VideoObject").put("name", talk.title()).put("description", summary);
    json.put("@context", "https://schema.org");
    json.put("inLanguage", talk.language());
    talk.recorded().ifPresent(day -> json.put("uploadDate", day.toString()));
    talk.durationMillis()
        .ifPresent(length -> json.put("duration", "PT" + Timecode.wholeSeconds(length) + "S"));
    json.set("actor", Json.array(talk.speakers(), name -> typed("Person").put("name", name)));
    talk.video().ifPresent(video -> json.put(isFile(video) ? "contentUrl" : "sameAs", video.url()));
    transcript
        .map(said -> said.cues().stream().map(Cue::text).collect(Collectors.joining(" ")))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TRANSCRIPT)
        .ifPresent(text -> json.put(TRANSCRIPT, text));
    return json;
  }

  private static boolean isFile(Video video) {
    return video.provider() == Provider.LOCAL || video.provider() == Provider.MEDIA_FILE;
  }

  private static ObjectNode seek(String address) {
    return typed("SeekToAction")
        .put("target", address + "?t={" + SECOND + "}")
        .put("startOffset-input", "required name=" + SECOND);
  }

  private static List<JsonNode> clips(Talk talk, String address) {
    List<Chapter> chapters = talk.chapters();
    List<JsonNode> clips = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      long start = chapters.get(i).startMillis() / 1000;
      ObjectNode clip =
          typed("Clip")
              .put("name", chapters.get(i).title())
              .put("startOffset", start)
              .put("url", address + "?t=" + start);
      if (i + 1 < chapters.size()) {
        clip.put("endOffset", chapters.get(i + 1).startMillis() / 1000);
      } else {
        talk.durationMillis()
            .map(length -> talk.extent().startMillis() + length)
            .ifPresent(end -> clip.put("endOffset", Timecode.wholeSeconds(end)));
      }
      clips.add(clip);
    }
    return clips;
  }

  static ObjectNode typed(String type) {
    return Json.object().put("@type", type);
  }
}
