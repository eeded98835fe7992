package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.DocumentServer;
import cuepoint.lucene.distributed.DocumentServer.Answer;
import cuepoint.lucene.distributed.DocumentServer.FoundTalk;
import cuepoint.lucene.distributed.DocumentServer.Question;
import cuepoint.opensearch.document.Fields;
import cuepoint.opensearch.query.QueryJson;
import cuepoint.search.Filter.Field;
import cuepoint.search.Query.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A question as searches that OpenSearch makes at once: for the talks, and for each field that is
 * counted in others.
 *
 * @param others the fields of the searches after the first, in their order
 */
record TalkSearch(List<ObjectNode> searches, List<Field> others) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Asks. */
  static TalkSearch of(Question question, QueryJson queries) throws IOException {
    Map<Field, Query> others = new EnumMap<>(Field.class);
    others.putAll(question.others());
    Set<Field> inAll = EnumSet.copyOf(DocumentServer.COUNTED.keySet());
    inAll.removeAll(others.keySet());
    List<ObjectNode> searches = new ArrayList<>();
    searches.add(talks(question, queries, inAll));
    for (Map.Entry<Field, Query> other : others.entrySet()) {
      searches.add(counting(queries.of(other.getValue()), EnumSet.of(other.getKey())));
    }
    return new TalkSearch(searches, List.copyOf(others.keySet()));
  }

  private static ObjectNode talks(Question question, QueryJson queries, Set<Field> counted)
      throws IOException {
    ObjectNode search = counting(queries.of(question.talks()), counted);
    search.put("from", question.from()).put("size", question.most());
    search.put("track_total_hits", true);
    ArrayNode sort = search.putArray("sort");
    if (question.order() == Order.DATE) {
      sort.addObject().putObject("recorded").put("order", "desc").put("missing", "_last");
    }
    sort.add("_score");
    sort.addObject().put("talk", "asc");
    search.put("track_scores", true);
    search.putArray("docvalue_fields").add(Fields.REVISION);
    return search;
  }

  private static ObjectNode counting(ObjectNode query, Set<Field> counted) {
    ObjectNode search = JSON.objectNode().put("size", 0).put("_source", false);
    search.set("query", query);
    search.set("aggs", TalkFacets.aggregations(counted));
    return search;
  }

  /**
   * Reads what was found.
   *
   * @param answers to the searches, in their order
   * @param notes as of {@link Answer#notes}
   */
  Answer answer(List<JsonNode> answers, List<String> notes) {
    JsonNode found = answers.getFirst();
    List<FoundTalk> talks = new ArrayList<>();
    for (JsonNode hit : found.at("/hits/hits")) {
      long revision = hit.at("/fields/" + Fields.REVISION + "/0").asLong();
      talks.add(new FoundTalk(hit.path("_id").asText(), revision, hit.path("_score").floatValue()));
    }
    Map<Field, JsonNode> counted = new EnumMap<>(Field.class);
    DocumentServer.COUNTED.keySet().forEach(field -> counted.put(field, found));
    for (int i = 0; i < others.size(); i++) {
      counted.put(others.get(i), answers.get(i + 1));
    }
    return new Answer(
        found.at("/hits/total/value").asInt(),
        TalkFacets.read(counted),
        talks,
        notes,
        !Partial.notes(answers).isEmpty());
  }
}
