package cuepoint.format.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.Captions;
import cuepoint.caption.Problem;
import cuepoint.caption.Repair;
import java.util.Map;
import java.util.TreeMap;

/** What a caption file contains, as JSON: what {@code cuepoint inspect} prints. */
public final class CaptionsJson {
  private CaptionsJson() {}

  /**
   * One file.
   *
   * @param file its name, as it was given
   */
  public static ObjectNode of(String file, Captions captions) {
    ObjectNode json =
        Json.object()
            .put("file", file)
            .put("format", Json.orNull(captions.format()))
            .put("language", Json.orNull(captions.language()));
    json.set("cues", TranscriptJson.cues(captions.cues()));
    json.set("repairs", repairs(captions.repairs()));
    json.set("problems", Json.array(captions.problems(), CaptionsJson::of));
    return json;
  }

  private static ObjectNode repairs(Map<Repair, Integer> repairs) {
    ObjectNode json = Json.object();
    new TreeMap<>(repairs).forEach((repair, count) -> json.put(repair.label(), count));
    return json;
  }

  private static ObjectNode of(Problem problem) {
    return Json.object().put("line", problem.line()).put("message", problem.message());
  }
}
