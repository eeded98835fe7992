package cuepoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.link.BasePath;
import java.util.Set;

/** JSON in which our own addresses are as clients must ask for them. */
public final class PlacedJson {
  /** The fields that may hold one. */
  private static final Set<String> ADDRESSES =
      Set.of("contentUrl", "page", "script", "target", "thumbnail", "url", "versioned");

  private PlacedJson() {}

  /** The same node, changed. */
  public static ObjectNode of(ObjectNode json, BasePath base) {
    if (!base.equals(BasePath.NONE)) {
      place(json, base);
    }
    return json;
  }

  private static void place(JsonNode json, BasePath base) {
    if (json instanceof ObjectNode object) {
      object.properties().stream()
          .filter(field -> field.getValue().isTextual() && ADDRESSES.contains(field.getKey()))
          .toList()
          .forEach(field -> object.put(field.getKey(), base.of(field.getValue().textValue())));
    }
    json.forEach(part -> place(part, base));
  }
}
