package cuepoint.format.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said, as JSON: what {@code GET /api/v1/talks/EVENT/STEM/transcript} returns. */
public final class TranscriptJson {
  private TranscriptJson() {}

  public static ObjectNode of(String talkId, Transcript transcript) {
    ObjectNode json =
        Json.object()
            .put("talk", talkId)
            .put("language", transcript.language())
            .put("captions", transcript.kind().label());
    json.set("cues", cues(transcript.cues()));
    return json;
  }

  /** Cues; one that is not timed has null for seconds. */
  public static ArrayNode cues(List<Cue> cues) {
    return Json.array(cues, TranscriptJson::of);
  }

  private static ObjectNode of(Cue cue) {
    ObjectNode json =
        Json.object()
            .put("startSeconds", seconds(cue, cue.startMillis()))
            .put("endSeconds", seconds(cue, cue.endMillis()))
            .put("speaker", Json.orNull(cue.speaker()))
            .put("text", cue.text());
    json.set("words", Json.array(cue.words(), word -> of(word, cue.text())));
    return json;
  }

  private static ObjectNode of(Word word, String text) {
    int space = text.indexOf(' ', word.start());
    return Json.object()
        .put("text", text.substring(word.start(), space < 0 ? text.length() : space))
        .put("textOffset", word.start())
        .put("startSeconds", Timecode.number(word.startMillis()));
  }

  private static @Nullable Double seconds(Cue cue, long millis) {
    return cue.timed() ? Timecode.number(millis) : null;
  }
}
