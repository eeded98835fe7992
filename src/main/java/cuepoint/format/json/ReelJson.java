package cuepoint.format.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.reel.Clip;
import cuepoint.reel.Reel;
import cuepoint.talk.Talk;
import cuepoint.video.Playback;

/** Pieces of talks that are played one after another: what {@code GET /api/v1/reel} returns. */
public final class ReelJson {
  private ReelJson() {}

  /**
   * A reel.
   *
   * @param title what it is called
   * @param page the path of the page that plays it
   */
  public static ObjectNode of(Reel reel, String title, String page) {
    ObjectNode json =
        Json.object()
            .put("title", title)
            .put("page", page)
            .put("totalClips", reel.clips().size())
            .put("durationSeconds", Timecode.number(reel.millis()));
    json.set("clips", Json.array(reel.clips(), ReelJson::of));
    json.set("leftOut", Json.array(reel.leftOut(), ReelJson::of));
    return json;
  }

  private static ObjectNode of(Clip clip) {
    Talk talk = clip.talk();
    ObjectNode json = Json.object().put("clip", clip.address().toString());
    json.set("talk", TalkJson.of(talk));
    json.put("language", clip.language())
        .put("startSeconds", Timecode.number(clip.startMillis()))
        .put("endSeconds", Timecode.number(clip.endMillis()))
        .put("kind", clip.kind().label())
        .put("speaker", Json.orNull(clip.speaker()))
        .put("playback", Playback.of(talk.video()).label())
        .put("text", clip.said().text());
    json.set("matches", Json.ranges(clip.said().matches()));
    return json;
  }

  private static ObjectNode of(Reel.LeftOut left) {
    return Json.object()
        .put("asked", left.asked())
        .put("reason", left.reason().label())
        .put("page", Json.orNull(left.talk().map(TalkPath::of)));
  }
}
