package cuepoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.format.link.BasePath;
import cuepoint.talk.Chapter;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A talk as search engines read it: a {@code VideoObject} of schema.org in JSON-LD. Our own
 * addresses are relative to the page.
 */
public final class VideoJsonLd {
  private static final String SECOND = "seek_to_second_number";

  private VideoJsonLd() {}

  /** Of a page that plays the talk. Safe inside a {@code script} element: it has no {@code <}. */
  public static String of(Talk talk, String summary, BasePath base) {
    ObjectNode json = about(talk, summary).put("url", TalkPath.of(talk));
    talk.video()
        .filter(Video::hasSeconds)
        .ifPresent(video -> json.set("potentialAction", seek(talk)));
    if (!talk.chapters().isEmpty()) {
      json.set("hasPart", Json.array(clips(talk), clip -> clip));
    }
    return inScript(PlacedJson.of(json, base));
  }

  /**
   * Of a page that only links to the talk; as safe as {@link #of}.
   *
   * @param address of the page; empty if that is not known
   */
  public static String linked(Talk talk, String summary, Optional<String> address) {
    ObjectNode json = about(talk, summary);
    address.ifPresent(url -> json.put("url", url));
    return inScript(json);
  }

  private static String inScript(ObjectNode json) {
    return Json.compact(json).replace("<", "\\u003c");
  }

  private static ObjectNode about(Talk talk, String summary) {
    ObjectNode json = typed("VideoObject").put("name", talk.title()).put("description", summary);
    json.put("@context", "https://schema.org");
    json.put("inLanguage", talk.language());
    talk.recorded().ifPresent(day -> json.put("uploadDate", day.toString()));
    talk.durationMillis()
        .ifPresent(length -> json.put("duration", "PT" + Timecode.wholeSeconds(length) + "S"));
    json.set("actor", Json.array(talk.speakers(), name -> typed("Person").put("name", name)));
    talk.video().ifPresent(video -> json.put(isFile(video) ? "contentUrl" : "sameAs", video.url()));
    return json;
  }

  private static boolean isFile(Video video) {
    return video.provider() == Provider.LOCAL || video.provider() == Provider.MEDIA_FILE;
  }

  private static ObjectNode seek(Talk talk) {
    return typed("SeekToAction")
        .put("target", TalkPath.of(talk) + "?t={" + SECOND + "}")
        .put("startOffset-input", "required name=" + SECOND);
  }

  private static List<JsonNode> clips(Talk talk) {
    List<Chapter> chapters = talk.chapters();
    List<JsonNode> clips = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      long start = chapters.get(i).startMillis() / 1000;
      ObjectNode clip =
          typed("Clip")
              .put("name", chapters.get(i).title())
              .put("startOffset", start)
              .put("url", TalkPath.of(talk) + "?t=" + start);
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

  private static ObjectNode typed(String type) {
    return Json.object().put("@type", type);
  }
}
