package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.metadata.VideoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists that no program of conferences writes: addresses of videos alone, objects with a title and
 * such an address in whatever field, and those of YouTube's Data API.
 */
final class PlainList {
  private static final int MOST_FIELDS = 200;

  private PlainList() {}

  /** The talks of a list, or of the first field with a list of talks; empty if there is none. */
  static List<ObjectNode> talks(JsonNode root) {
    Stream<JsonNode> lists = root.isArray() ? Stream.of(root) : root.valueStream();
    return lists
        .limit(MOST_FIELDS)
        .filter(JsonNode::isArray)
        .map(PlainList::inList)
        .filter(talks -> !talks.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<ObjectNode> inList(JsonNode list) {
    return list.valueStream().flatMap(one -> talk(one).stream()).toList();
  }

  private static Optional<ObjectNode> talk(JsonNode one) {
    ObjectNode talk = JsonNodeFactory.instance.objectNode();
    JsonNode fields = one.path("snippet").isObject() ? one.path("snippet") : one;
    if (fields instanceof ObjectNode object) {
      talk.setAll(object);
    }
    Optional<String> address = youTube(one).or(() -> played(one));
    if (address.isPresent()) {
      talk.putArray("videos").addObject().put("url", address.get());
    }
    return Optional.of(talk).filter(found -> address.isPresent());
  }

  /** The id of a video as YouTube's Data API (v3) gives it. */
  private static Optional<String> youTube(JsonNode one) {
    String kind = one.path("kind").asText("");
    return Stream.of(
            one.path("snippet").path("resourceId").path("videoId"),
            one.path("id").path("videoId"),
            kind.equals("youtube#video")
                ? one.path("id")
                : one.path("contentDetails").path("videoId"))
        .map(id -> id.asText(""))
        .filter(id -> id.matches("[\\w-]{11}"))
        .map(id -> "https://youtu.be/" + id)
        .findFirst();
  }

  private static Optional<String> played(JsonNode one) {
    return (one.isTextual() ? Stream.of(one) : one.valueStream())
        .limit(MOST_FIELDS)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(VideoFields::isPlayed)
        .findFirst();
  }
}
