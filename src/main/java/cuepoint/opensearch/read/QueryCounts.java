package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.document.Fields;
import cuepoint.opensearch.query.QueryJson;
import cuepoint.opensearch.read.PatientCluster.Searched;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** How many documents queries find; the last ones are remembered. Safe for use by many threads. */
final class QueryCounts {
  private static final int REMEMBERED = 10_000;
  private static final String COUNTED = "counted";

  private final PatientCluster cluster;
  private final QueryJson queries;
  private final KnownCounts known;

  /** By what was asked, of which only a hash is kept: it may be long. */
  private final SequencedMap<UUID, Integer> counts = new LinkedHashMap<>(16, .75f, true);

  QueryCounts(PatientCluster cluster, QueryJson queries, KnownCounts known) {
    this.cluster = cluster;
    this.queries = queries;
    this.known = known;
  }

  int of(Query query) throws IOException {
    var count = known.of(query);
    return count.isPresent() ? count.getAsInt() : of(search(query));
  }

  private int of(ObjectNode search) throws IOException {
    UUID key = UUID.nameUUIDFromBytes(search.toString().getBytes(StandardCharsets.UTF_8));
    synchronized (counts) {
      Integer count = counts.get(key);
      if (count != null) {
        return count;
      }
    }
    Searched searched = cluster.search(List.of(search), Deadline.NONE);
    int count = read(searched.answers().getFirst());
    if (searched.notes().isEmpty()) {
      remember(key, count);
    }
    return count;
  }

  private void remember(UUID key, int count) {
    synchronized (counts) {
      counts.put(key, count);
      if (counts.size() > REMEMBERED) {
        counts.pollFirstEntry();
      }
    }
  }

  private ObjectNode search(Query query) throws IOException {
    ObjectNode search = JsonNodeFactory.instance.objectNode().put("size", 0);
    if (!findsPassages(query)) {
      search.put("track_total_hits", true).set("query", queries.of(query));
      return search;
    }
    ObjectNode passages = queries.ofPassages(query);
    ObjectNode nested = search.put("track_total_hits", false).putObject("query");
    nested.putObject("nested").put("path", Fields.PASSAGES).put("score_mode", "none");
    nested.withObject("/nested").set("query", passages);
    ObjectNode counting = search.putObject("aggs").putObject(Fields.PASSAGES);
    counting.putObject("nested").put("path", Fields.PASSAGES);
    counting.putObject("aggs").putObject(COUNTED).set("filter", passages);
    return search;
  }

  private static int read(JsonNode answer) {
    JsonNode passages = answer.path("aggregations").path(Fields.PASSAGES);
    return passages.isMissingNode()
        ? answer.at("/hits/total/value").asInt()
        : passages.path(COUNTED).path("doc_count").asInt();
  }

  /** Whether it names fields that passages have. */
  private static boolean findsPassages(Query query) {
    boolean[] finds = {false};
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            finds[0] |= Fields.isOfPassages(field);
            return false;
          }

          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return parent instanceof ToParentBlockJoinQuery ? EMPTY_VISITOR : this;
          }
        });
    return finds[0];
  }
}
