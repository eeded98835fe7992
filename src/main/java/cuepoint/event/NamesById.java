package cuepoint.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import cuepoint.metadata.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of speakers, tracks and categories, for which the talks of Sessionize and pretalx have
 * ids or codes.
 */
final class NamesById {
  private final Map<String, String> speakers = new HashMap<>();
  private final Map<String, String> tracks = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();

  NamesById(JsonNode root) {
    add(root.path("speakers"), speakers);
    add(root.path("tracks"), tracks);
    root.path("categories").forEach(category -> add(category.path("items"), categories));
  }

  private static void add(JsonNode list, Map<String, String> names) {
    for (JsonNode one : list) {
      String id = one.path("id").asText(one.path("code").asText(""));
      Translations.text(one, "fullName", "name")
          .filter(name -> !id.isEmpty())
          .ifPresent(name -> names.put(id, name));
    }
  }

  /** Puts the names in the place of the ids. */
  void resolve(List<ObjectNode> talks) {
    for (ObjectNode talk : talks) {
      if (talk.path("speakers").isArray()) {
        ArrayNode names = talk.arrayNode();
        talk.path("speakers").forEach(one -> names.add(named(one, speakers)));
        talk.set("speakers", names);
      }
      if (talk.has("track")) {
        talk.set("track", named(talk.path("track"), tracks));
      }
      if (!talk.has("tags") && (talk.has("categoryItems") || talk.has("categories"))) {
        ArrayNode tags = talk.arrayNode();
        items(talk).forEach(one -> tags.add(named(one, categories)));
        talk.set("tags", tags);
      }
    }
  }

  private static Stream<JsonNode> items(JsonNode talk) {
    return Stream.concat(
        talk.path("categoryItems").valueStream(),
        talk.path("categories")
            .valueStream()
            .flatMap(one -> one.path("categoryItems").valueStream()));
  }

  private static JsonNode named(JsonNode id, Map<String, String> names) {
    return Optional.ofNullable(names.get(id.asText())).<JsonNode>map(TextNode::valueOf).orElse(id);
  }
}
