package cuepoint.format.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.CaptionCharset;
import cuepoint.caption.CaptionProblem;
import cuepoint.caption.Captions;
import cuepoint.caption.Repairs;
import java.util.Optional;

/** What a caption file contains, as JSON: what {@code cuepoint inspect} prints. */
public final class CaptionsJson {
  private CaptionsJson() {}

  /**
   * One file.
   *
   * @param file its name, as it was given
   * @param detected BCP 47 tag of what is said, if neither the file nor its name states one
   */
  public static ObjectNode of(String file, Captions captions, Optional<String> detected) {
    ObjectNode json =
        Json.object()
            .put("file", file)
            .put("format", Json.orNull(captions.format()))
            .put("language", Json.orNull(captions.language()))
            .put("detectedLanguage", Json.orNull(detected));
    captions.charset().ifPresent(charset -> json.set("charset", of(charset)));
    json.set("cues", TranscriptJson.cues(captions.cues()));
    json.set("repairs", of(captions.repairs()));
    json.set("problems", Json.array(captions.problems(), CaptionsJson::of));
    return json;
  }

  static ObjectNode of(Repairs repairs) {
    ObjectNode json = Json.object();
    repairs.byName().forEach(json::put);
    return json;
  }

  static ObjectNode of(CaptionCharset charset) {
    return Json.object()
        .put("name", charset.name())
        .put("source", charset.source())
        .put("alternative", Json.orNull(charset.alternative()));
  }

  private static ObjectNode of(CaptionProblem problem) {
    return Json.object().put("line", problem.line()).put("message", problem.message());
  }
}
