package cuepoint.caption.format.outline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of speakers where a file lists them once, {@code "speakers": [{"id": 0, "name":
 * "Ada"}]} or {@code {"0": "Ada"}}, and what is said has their ids.
 */
public final class SpeakerNames {
  private static final List<String> LISTS = List.of("speakers", "participants");
  private static final List<String> IDS = List.of("id", "speaker_id", "speakerId", "speaker");
  private static final List<String> NAMES =
      List.of("name", "display_name", "displayName", "speaker_name", "speakerName");

  private final Map<String, String> names = new HashMap<>();

  /** Takes notice of a field, which may be such a list. */
  void field(String plainName, JsonNode value) {
    if (LISTS.contains(plainName)) {
      value.forEach(one -> add(text(one, IDS), text(one, NAMES)));
      value
          .properties()
          .forEach(one ->
              add(
                  one.getKey(),
                  one.getValue().isTextual()
                      ? one.getValue().asText()
                      : text(one.getValue(), NAMES)));
    }
  }

  private void add(String id, String name) {
    if (!id.isBlank() && !name.isBlank()) {
      names.putIfAbsent(id, name.strip());
    }
  }

  private static String text(JsonNode object, List<String> fields) {
    return fields.stream()
        .map(object::path)
        .flatMap(value -> value.isValueNode() ? Stream.of(value.asText("")) : Stream.empty())
        .findFirst()
        .orElse("");
  }

  /** An element with the names of its speakers in place of their ids. */
  public Element named(Element element) {
    return names.isEmpty()
        ? element
        : new Element(
            element.text(),
            element.time(),
            element.speaker().map(id -> names.getOrDefault(id, id)),
            element.kind(),
            element.words().stream().map(this::named).toList());
  }
}
