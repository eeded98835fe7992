package cuepoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.MediaPath;
import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Chapter;
import cuepoint.talk.Event;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.video.Video;
import java.util.List;

/** Talks as JSON. */
public final class TalkJson {
  private TalkJson() {}

  /** A talk inside an answer. */
  public static ObjectNode of(Talk talk) {
    ObjectNode json = Json.object().put("id", talk.id()).put("title", talk.title());
    json.set("speakers", Json.strings(talk.speakers()));
    json.set("event", Json.object().put("id", talk.event().id()).put("name", talk.event().name()));
    json.put("recorded", Json.orNull(talk.recorded()));
    json.put("durationSeconds", talk.durationMillis().map(Timecode::number).orElse(null));
    json.put("language", talk.language());
    json.put("captions", Json.orNull(talk.captions().map(CaptionKind::label)));
    json.put("thumbnail", talk.thumbnail().map(MediaPath::of).orElse(null));
    json.set("video", talk.video().<JsonNode>map(TalkJson::of).orElse(NullNode.instance));
    return json.put("page", TalkPath.of(talk));
  }

  /** A list of talks: what {@code GET /api/v1/talks} returns. */
  public static ObjectNode of(List<Talk> talks) {
    ObjectNode json = Json.object().put("totalTalks", talks.size());
    json.set("talks", Json.array(talks, TalkJson::of));
    return json;
  }

  /**
   * All that is known of one talk, and proposed: {@code GET /api/v1/talks/EVENT/STEM}.
   *
   * @param proposed chapters for a talk that is not divided
   */
  public static ObjectNode of(Recording recording, List<Chapter> proposed) {
    ObjectNode json = of(recording);
    json.set("proposedChapters", Json.array(proposed, TalkJson::of));
    return json;
  }

  /** All that is known of one talk, without what was said. */
  public static ObjectNode of(Recording recording) {
    Talk talk = recording.talk();
    ObjectNode json = of(talk);
    json.set("event", of(talk.event()));
    json.put("startSeconds", Timecode.number(talk.extent().startMillis()));
    json.put("description", talk.description());
    json.set("tags", Json.strings(talk.tags()));
    json.set("chapters", Json.array(talk.chapters(), TalkJson::of));
    json.set("relatedUrls", Json.strings(talk.relatedUrls()));
    json.set("transcripts", Json.array(recording.transcripts(), TalkJson::of));
    return json;
  }

  private static ObjectNode of(Chapter chapter) {
    return Json.object()
        .put("startSeconds", Timecode.number(chapter.startMillis()))
        .put("title", chapter.title());
  }

  private static ObjectNode of(Event event) {
    return Json.object()
        .put("id", event.id())
        .put("name", event.name())
        .put("date", Json.orNull(event.date()))
        .put("endDate", Json.orNull(event.endDate()))
        .put("url", Json.orNull(event.url()))
        .put("location", Json.orNull(event.location()));
  }

  private static ObjectNode of(Transcript transcript) {
    return Json.object()
        .put("language", transcript.language())
        .put("captions", transcript.kind().label())
        .put("cues", transcript.cues().size());
  }

  private static ObjectNode of(Video video) {
    return Json.object()
        .put("provider", video.provider().label())
        .put("id", video.id())
        .put("url", video.url());
  }
}
