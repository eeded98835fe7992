package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
  /** What is counted, and the field of each. */
  static final Map<Field, String> COUNTED = new EnumMap<>(Field.class);

  /** More values are not looked through, even on a page that shows all of them. */
  private static final int VALUES = 1000;

  /**
   * Of so many values a shard tells how many of its talks have them; with more than these, and
   * several shards, counts of rare values may be too low.
   */
  private static final int VALUES_OF_SHARD = 10_000;

  /** Between the id and the name of an event. */
  private static final char LABEL = '\n';

  static {
    COUNTED.put(Field.EVENT, "event_facet");
    COUNTED.put(Field.SPEAKER, "speaker");
    COUNTED.put(Field.YEAR, "year");
    COUNTED.put(Field.LANGUAGE, "language");
    COUNTED.put(Field.CAPTIONS, "captions");
  }

  private TalkFacets() {}

  /** What a search is told to count them. */
  static ObjectNode aggregations(Collection<Field> fields) {
    ObjectNode aggregations = JsonNodeFactory.instance.objectNode();
    for (Field field : fields) {
      ObjectNode terms = aggregations.putObject(field.label()).putObject("terms");
      terms.put("field", COUNTED.get(field));
      terms.put("size", VALUES).put("shard_size", VALUES_OF_SHARD);
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
    return new Facets(
        facets.getOrDefault(Field.EVENT, List.of()),
        facets.getOrDefault(Field.SPEAKER, List.of()),
        facets.getOrDefault(Field.YEAR, List.of()),
        facets.getOrDefault(Field.LANGUAGE, List.of()),
        facets.getOrDefault(Field.CAPTIONS, List.of()));
  }

  private static List<Facet> read(Field field, JsonNode answer) {
    List<Facet> facets = new ArrayList<>();
    for (JsonNode each : answer.path("aggregations").path(field.label()).path("buckets")) {
      String value = each.path("key").asText();
      int label = value.indexOf(LABEL);
      String id = label < 0 ? value : value.substring(0, label);
      facets.add(new Facet(id, value.substring(label + 1), each.path("doc_count").asInt()));
    }
    return facets;
  }
}
