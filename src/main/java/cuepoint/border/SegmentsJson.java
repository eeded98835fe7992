package cuepoint.border;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.AsideFile;
import cuepoint.file.JsonEdit;
import cuepoint.file.JsonText;
import cuepoint.file.RegularFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Proposed talks as the metadata of their recording has them, for a person to complete. */
public final class SegmentsJson {
  private static final String FIELD = "segments";

  private SegmentsJson() {}

  /** {@code {"segments": [{"title": "", "start": seconds, "end": seconds}, ...]}}. */
  public static String of(List<ProposedTalk> talks) {
    return JsonText.of(segments(talks));
  }

  private static ObjectNode segments(List<ProposedTalk> talks) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode list = json.putArray(FIELD);
    for (ProposedTalk talk : talks) {
      list.addObject()
          .put("title", talk.title().orElse(""))
          .put("start", talk.startMillis() / 1000)
          .put("end", talk.endMillis() / 1000);
    }
    return json;
  }

  /**
   * Adds talks to the metadata of their recording; the rest is left as it is laid out.
   *
   * @param file JSON; written if it is not there
   * @throws IOException when it cannot be read or written, or has segments; it is as it was
   */
  public static void write(List<ProposedTalk> talks, Path file) throws IOException {
    ObjectNode segments = segments(talks);
    AsideFile.write(file, Files.exists(file) ? added(segments, file) : JsonText.of(segments));
  }

  private static String added(ObjectNode segments, Path file) throws IOException {
    String text = RegularFile.text(file);
    if (new ObjectMapper().readTree(text).has(FIELD)) { // says where JSON is broken
      throw new FileSystemException(
          file.toString(), null, "it has \"segments\" already; remove them first");
    }
    return JsonEdit.with(text, segments)
        .orElseThrow(() -> new FileSystemException(file.toString(), null, "not a JSON object"));
  }
}
