package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.TalkBlock;
import cuepoint.opensearch.document.Fields;
import cuepoint.opensearch.query.QueryJson;
import cuepoint.search.Deadline;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** Reads what is known of all talks that a query finds, page by page. */
record AllTalks(PatientCluster cluster, QueryJson queries) {
  /** OpenSearch reads what it keeps of a talk, its block too, to find the metadata in it. */
  private static final int PAGE = 500;

  List<Talk> of(Query query) throws IOException {
    ObjectNode search = search(query);
    List<Talk> talks = new ArrayList<>();
    for (Optional<JsonNode> last = add(search, talks); last.isPresent(); ) {
      search.set("search_after", last.get());
      last = add(search, talks);
    }
    return talks;
  }

  private ObjectNode search(Query query) throws IOException {
    ObjectNode search = JsonNodeFactory.instance.objectNode().put("size", PAGE);
    search.putObject("query").putObject("constant_score").set("filter", queries.of(query));
    search.put("track_total_hits", false).putArray("_source").add(Fields.METADATA);
    ArrayNode sort = search.putArray("sort");
    sort.addObject().put("talk", "asc");
    return search;
  }

  /**
   * Adds a page.
   *
   * @return where the next one begins; empty if there is none
   */
  private Optional<JsonNode> add(ObjectNode search, List<Talk> talks) throws IOException {
    JsonNode hits = cluster.searchWhole(search, Deadline.NONE).at("/hits/hits");
    for (JsonNode hit : hits) {
      byte[] metadata = hit.path("_source").path(Fields.METADATA).binaryValue();
      talks.add(TalkBlock.talk(metadata));
    }
    return hits.size() < PAGE ? Optional.empty() : Optional.of(hits.get(PAGE - 1).path("sort"));
  }
}
