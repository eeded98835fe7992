package cuepoint.collection.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import cuepoint.collection.metadata.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of speakers and categories, for which the talks of Sessionize have ids. */
final class SessionizeNames {
  private final Map<String, String> speakers = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();

  SessionizeNames(JsonNode root) {
    for (JsonNode speaker : root.path("speakers")) {
      Translations.text(speaker, "fullName", "name")
          .ifPresent(name -> speakers.put(speaker.path("id").asText(""), name));
    }
    for (JsonNode category : root.path("categories")) {
      for (JsonNode item : category.path("items")) {
        categories.put(item.path("id").asText(""), item.path("name").asText(""));
      }
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
