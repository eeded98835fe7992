package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.DocumentServer;
import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How talks divide, as OpenSearch counts it. */
final class TalkFacets {
  /**
   * Of so many values a shard tells how many of its talks have them; with more than these, and
   * several shards, counts of rare values may be too low.
   */
  private static final int VALUES_OF_SHARD = 10_000;

  private TalkFacets() {}

  /** What a search is told to count them. */
  static ObjectNode aggregations(Collection<Field> fields) {
    ObjectNode aggregations = JsonNodeFactory.instance.objectNode();
    for (Field field : fields) {
      ObjectNode terms = aggregations.putObject(field.label()).putObject("terms");
      terms.put("field", DocumentServer.COUNTED.get(field));
      terms.put("size", DocumentServer.MOST_VALUES).put("shard_size", VALUES_OF_SHARD);
      terms.putArray("order").addObject().put("_count", "desc");
      terms.withArray("/order").addObject().put("_key", "asc");
    }
    return aggregations;
  }

  /**
   * Reads them.
   *
   * @param counted of each field the answer to the search in which it was counted
   */
  static Facets read(Map<Field, JsonNode> counted) {
    Map<Field, List<Facet>> facets = new EnumMap<>(Field.class);
    counted.forEach((field, answer) -> facets.put(field, read(field, answer)));
    return Facets.of(facets);
  }

  private static List<Facet> read(Field field, JsonNode answer) {
    List<Facet> facets = new ArrayList<>();
    for (JsonNode each : answer.path("aggregations").path(field.label()).path("buckets")) {
      facets.add(DocumentServer.facet(each.path("key").asText(), each.path("doc_count").asInt()));
    }
    return facets;
  }
}
