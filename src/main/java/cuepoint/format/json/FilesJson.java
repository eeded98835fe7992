package cuepoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.CaptionSummary;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import cuepoint.collection.PassedOver;
import cuepoint.format.Timecode;
import cuepoint.talk.CaptionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a collection, as JSON: what {@code cuepoint inspect} prints for a folder. */
public final class FilesJson {
  private FilesJson() {}

  /** Many files. */
  public static ObjectNode of(List<ListedFile> files) {
    ObjectNode json = Json.object();
    json.set("files", Json.array(files, FilesJson::of));
    return json;
  }

  /** One file. */
  public static ObjectNode of(ListedFile file) {
    ObjectNode json =
        Json.object()
            .put("file", file.path())
            .put("role", file.role().label())
            .put("talk", Json.orNull(file.talk()))
            .put("language", Json.orNull(file.language()))
            .put("languageDetected", file.isDetected());
    json.set("captions", file.captions().<JsonNode>map(FilesJson::of).orElse(NullNode.instance));
    json.set(
        "passedOver", file.passedOver().<JsonNode>map(FilesJson::of).orElse(NullNode.instance));
    json.set("problems", Json.array(file.problems(), FilesJson::of));
    return json;
  }

  private static ObjectNode of(CaptionSummary captions) {
    ObjectNode json =
        Json.object()
            .put("format", Json.orNull(captions.format()))
            .put("kind", Json.orNull(captions.kind().map(CaptionKind::label)))
            .put("times", times(captions))
            .put("cues", captions.cues())
            .put("timedCues", captions.timedCues())
            .put("timedWords", captions.timedWords())
            .put("startSeconds", seconds(captions, captions.startMillis()))
            .put("endSeconds", seconds(captions, captions.endMillis()));
    json.set("speakers", Json.strings(captions.speakers()));
    captions.charset().ifPresent(charset -> json.set("charset", CaptionsJson.of(charset)));
    json.set("repairs", CaptionsJson.of(captions.repairs()));
    return json;
  }

  private static String times(CaptionSummary captions) {
    return captions.timedCues() == 0 ? "none" : captions.timedWords() == 0 ? "cues" : "words";
  }

  private static @Nullable Double seconds(CaptionSummary captions, long millis) {
    return captions.timedCues() == 0 ? null : Timecode.number(millis);
  }

  private static ObjectNode of(PassedOver why) {
    return Json.object().put("kind", why.kind()).put("reason", why.reason());
  }

  private static ObjectNode of(FileProblem problem) {
    return Json.object()
        .put("line", problem.line() == 0 ? null : problem.line())
        .put("message", problem.message());
  }
}
