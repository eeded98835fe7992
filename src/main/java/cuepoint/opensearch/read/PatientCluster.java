package cuepoint.opensearch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import cuepoint.opensearch.connection.Request;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks an index of a cluster, again if it must, as a {@link Patience} says. Safe for use by many
 * threads.
 *
 * @param index its name or an alias
 */
record PatientCluster(ClusterConnection connection, String index) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Of the time for a search, OpenSearch has this part, so that its answer arrives, in percent. */
  private static final int SEARCHING = 80;

  private static final String NARROW =
      "The last words and rarer forms were left out, as OpenSearch allows no more than "
          + NarrowSearch.PARTS
          + " parts of a query: set indices.query.bool.max_clause_count to 32768.";

  /**
   * Asks what may be done twice.
   *
   * @param what after the name of the index, with a slash before it
   */
  JsonNode post(String what, JsonNode document, Deadline deadline) throws IOException {
    Request request = Request.post(path(what), document).mayBeRepeated();
    Patience patience = new Patience(deadline);
    while (true) {
      try {
        JsonNode answer = connection.send(request, patience.millis());
        check(request, answer.path("docs"));
        return answer;
      } catch (ClusterException e) {
        patience.pause(e);
      }
    }
  }

  /**
   * What was found.
   *
   * @param answers to each search
   * @param notes why there may be more, as sentences
   */
  record Searched(List<JsonNode> answers, List<String> notes) {}

  /**
   * Searches at once. Where some shards do not answer, all is searched once more, and more often
   * while they have too much to do; with less, where OpenSearch does not allow as much.
   */
  Searched search(List<ObjectNode> searches, Deadline deadline) throws IOException {
    try {
      List<JsonNode> answers = answers(searches, deadline);
      return new Searched(answers, Partial.notes(answers));
    } catch (ClusterException e) {
      int parts = searches.stream().mapToInt(NarrowSearch::parts).max().orElse(0);
      if (e.kind() != Kind.INVALID || parts <= NarrowSearch.PARTS) {
        throw e;
      }
      List<JsonNode> answers =
          answers(
              searches.stream().map(each -> NarrowSearch.of(each, NarrowSearch.PARTS)).toList(),
              deadline);
      return new Searched(
          answers, Stream.concat(Stream.of(NARROW), Partial.notes(answers).stream()).toList());
    }
  }

  private List<JsonNode> answers(List<ObjectNode> searches, Deadline deadline) throws IOException {
    Patience patience = new Patience(deadline);
    boolean isRepeated = false;
    while (true) {
      try {
        List<JsonNode> answers = answers(searches, patience.millis());
        if (!Partial.mayBeWholeNextTime(answers, isRepeated) || !patience.pause()) {
          return answers;
        }
        isRepeated = true;
      } catch (ClusterException e) {
        patience.pause(e);
      }
    }
  }

  /**
   * Makes one search of which nothing may be missing.
   *
   * @throws IOException also when something is
   */
  JsonNode searchWhole(ObjectNode search, Deadline deadline) throws IOException {
    Searched searched = search(List.of(search), deadline);
    if (!searched.notes().isEmpty()) {
      throw new IOException("of " + index + ": " + searched.notes().getFirst());
    }
    return searched.answers().getFirst();
  }

  private List<JsonNode> answers(List<ObjectNode> searches, long millis) throws IOException {
    Request request = Request.postLines(path("/_msearch"), lines(searches, millis)).mayBeRepeated();
    JsonNode answers = connection.send(request, millis).path("responses");
    check(request, answers);
    List<JsonNode> all = new ArrayList<>();
    answers.forEach(all::add);
    return all;
  }

  private static List<ObjectNode> lines(List<ObjectNode> searches, long millis) {
    List<ObjectNode> lines = new ArrayList<>();
    for (ObjectNode search : searches) {
      ObjectNode how = JSON.objectNode().put("search_type", "dfs_query_then_fetch");
      // Copies of a shard score a little differently: pages of one answer must be of the same.
      how.put("preference", Integer.toHexString(search.path("query").hashCode()));
      lines.add(how.put("allow_partial_search_results", true));
      lines.add(search.deepCopy().put("timeout", Math.max(1, millis * SEARCHING / 100) + "ms"));
    }
    return lines;
  }

  private void check(Request request, JsonNode parts) throws ClusterException {
    for (JsonNode part : parts) {
      if (part.has("error")) {
        throw connection.failure(request, part);
      }
    }
  }

  private String path(String what) {
    return "/" + Request.part(index) + what;
  }
}
