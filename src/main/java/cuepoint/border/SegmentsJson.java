package cuepoint.border;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.file.AsideFile;
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
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set(FIELD, list(talks));
    return JsonText.of(json);
  }

  private static ArrayNode list(List<ProposedTalk> talks) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (ProposedTalk talk : talks) {
      list.addObject()
          .put("title", talk.title().orElse(""))
          .put("start", talk.startMillis() / 1000)
          .put("end", talk.endMillis() / 1000);
    }
    return list;
  }

  /**
   * Adds talks to the metadata of their recording; the other fields are kept.
   *
   * @param file JSON; written if it is not there
   * @throws IOException when it cannot be read or written, or has segments; it is as it was
   */
  public static void write(List<ProposedTalk> talks, Path file) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (Files.exists(file)) {
      if (!(new ObjectMapper().readTree(RegularFile.text(file)) instanceof ObjectNode there)) {
        throw new FileSystemException(file.toString(), null, "not a JSON object");
      }
      json = there;
    }
    if (json.has(FIELD)) {
      throw new FileSystemException(
          file.toString(), null, "it has \"segments\" already; remove them first");
    }
    json.set(FIELD, list(talks));
    AsideFile.write(file, JsonText.of(json));
  }
}
