package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Searches of fewer parts, for an OpenSearch that allows no more: the last forms of each word are
 * left out first, then the last words.
 *
 * @param forms so many of each word are kept
 * @param words so many are kept
 */
record NarrowSearch(int forms, int words) {
  /** How many parts OpenSearch allows if it is not told otherwise. */
  static final int PARTS = 1024;

  private static final int MOST = 64;
  private static final int FEWEST_FORMS = 2;
  private static final Set<String> LEAVES =
      Set.of("term", "terms", "match_phrase", "prefix", "range", "match_all", "match_none");

  /** What finds the same, or less, with at most so many parts. */
  static ObjectNode of(ObjectNode search, int parts) {
    ObjectNode narrow = search;
    for (NarrowSearch next = new NarrowSearch(MOST, Integer.MAX_VALUE);
        parts(narrow) > parts && next.words > 0;
        next = next.narrower()) {
      narrow = next.narrowed(search);
    }
    return narrow;
  }

  private NarrowSearch narrower() {
    return forms > FEWEST_FORMS
        ? new NarrowSearch(forms / 2, words)
        : new NarrowSearch(forms, Math.min(words, 2 * MOST) / 2);
  }

  /** How many terms and phrases a query has. */
  static int parts(JsonNode query) {
    int parts = 0;
    for (Map.Entry<String, JsonNode> each : query.properties()) {
      parts += LEAVES.contains(each.getKey()) ? 1 : parts(each.getValue());
    }
    if (query.isArray()) {
      for (JsonNode each : query) {
        parts += parts(each);
      }
    }
    return parts;
  }

  private JsonNode narrowed(JsonNode query) {
    return switch (query) {
      case ObjectNode object -> narrowed(object);
      case ArrayNode all -> first(all, Integer.MAX_VALUE);
      default -> query;
    };
  }

  private ObjectNode narrowed(ObjectNode query) {
    ObjectNode narrow = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> each : query.properties()) {
      narrow.set(
          each.getKey(),
          switch (each.getKey()) {
            case "queries" -> first(each.getValue(), forms);
            case "should" -> first(each.getValue(), words);
            default -> narrowed(each.getValue());
          });
    }
    return narrow;
  }

  private ArrayNode first(JsonNode queries, int most) {
    ArrayNode first = JsonNodeFactory.instance.arrayNode();
    for (JsonNode each : queries) {
      if (first.size() < most) {
        first.add(narrowed(each));
      }
    }
    return first;
  }
}
