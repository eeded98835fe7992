package cuepoint.caption.format.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.cue.Timestamps;
import java.util.List;
import java.util.Optional;

/** Where a value is in a JSON object, as pointers (RFC 6901): the first that exists counts. */
record JsonPlaces(List<JsonPointer> pointers) {

  static final JsonPlaces NOWHERE = new JsonPlaces(List.of());

  /** Reads pointers separated by spaces. */
  static JsonPlaces of(String spaced) {
    return spaced.isEmpty()
        ? NOWHERE
        : new JsonPlaces(
            List.of(spaced.split(" ", -1)).stream().map(JsonPointer::compile).toList());
  }

  Optional<JsonNode> in(JsonNode object) {
    return pointers.stream()
        .map(object::at)
        .filter(node -> !node.isMissingNode() && !node.isNull())
        .findFirst();
  }

  Optional<String> text(JsonNode object) {
    return in(object).map(JsonNode::asText).filter(text -> !text.isBlank());
  }

  /** A time in ms: a number, or a text such as {@code 1.2} or {@code 1.2s}; else NONE. */
  long millis(JsonNode object, double unitMillis) {
    Optional<String> text = text(object).map(time -> time.replaceFirst("s$", ""));
    try {
      double time = text.map(Double::parseDouble).orElse(-1.0) * unitMillis;
      return time >= 0 && time < Integer.MAX_VALUE ? Math.round(time) : Timestamps.NONE;
    } catch (NumberFormatException e) {
      return Timestamps.NONE;
    }
  }
}
