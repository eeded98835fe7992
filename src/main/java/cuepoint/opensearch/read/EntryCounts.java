package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.DocumentServer.Entries;
import cuepoint.opensearch.document.Fields;
import cuepoint.opensearch.query.QueryJson;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many talks have each of some entries, as OpenSearch counts it. */
final class EntryCounts {
  private static final String COUNTED = "counted";

  /** Of so many entries a shard tells at most how many of its talks have them. */
  private static final int MOST_OF_SHARD = 50_000;

  /** No entry is as long, in UTF-16 units; OpenSearch allows patterns of 1,000. */
  private static final int LONGEST_PREFIX = 300;

  private EntryCounts() {}

  static Map<String, Integer> of(
      Entries entries, QueryJson queries, PatientCluster cluster, Deadline deadline)
      throws IOException {
    if (entries.prefix().length() > LONGEST_PREFIX) {
      return Map.of();
    }
    JsonNode answer =
        cluster.search(List.of(search(entries, queries)), deadline).answers().getFirst();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonNode each : answer.at("/aggregations/" + COUNTED + "/buckets")) {
      counts.put(each.path("key").asText(), each.path("doc_count").asInt());
    }
    return counts;
  }

  private static ObjectNode search(Entries entries, QueryJson queries) throws IOException {
    ObjectNode search = JsonNodeFactory.instance.objectNode().put("size", 0);
    search.put("track_total_hits", false).set("query", queries.of(entries.talks()));
    int most = Math.min(entries.most(), MOST_OF_SHARD);
    ObjectNode terms = search.putObject("aggs").putObject(COUNTED).putObject("terms");
    terms.put("field", field(entries.kind())).put("size", most).put("shard_size", MOST_OF_SHARD);
    if (!entries.prefix().isEmpty()) {
      terms.put("include", quoted(entries.prefix()) + ".*");
    }
    return search;
  }

  private static String field(Entries.Kind kind) {
    return switch (kind) {
      case SUGGESTED -> Fields.SUGGESTED_TERMS;
      case RECURRING -> Fields.RECURRING_TERMS;
    };
  }

  /** As a regular expression of Lucene that means just this. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    text.codePoints()
        .forEach(each -> {
          boolean isPlain = Character.isLetterOrDigit(each) || each > 127;
          quoted.append(isPlain ? "" : "\\").appendCodePoint(each);
        });
    return quoted.toString();
  }
}
