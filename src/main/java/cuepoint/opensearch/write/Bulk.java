package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Many documents of an index, to be written or deleted in one go. For one thread. */
final class Bulk {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String index;
  private List<Change> changes = new ArrayList<>();

  /** None yet. */
  Bulk(String index) {
    this.index = index;
  }

  /**
   * A change of a document.
   *
   * @param document empty if it is deleted
   */
  private record Change(ObjectNode action, Optional<JsonNode> document) {}

  /**
   * Writes a document, or replaces it.
   *
   * @param version a lower one than it has is a conflict; empty if any will do
   */
  void write(String id, JsonNode document, OptionalLong version) {
    changes.add(new Change(action("index", id, version), Optional.of(document)));
  }

  /** Deletes a document, if it is there. */
  void delete(String id, OptionalLong version) {
    changes.add(new Change(action("delete", id, version), Optional.empty()));
  }

  private static ObjectNode action(String name, String id, OptionalLong version) {
    ObjectNode action = JSON.objectNode();
    ObjectNode target = action.putObject(name).put("_id", id);
    version.ifPresent(number -> target.put("version", number).put("version_type", "external_gte"));
    return action;
  }

  /**
   * Makes all changes. Those that the cluster has no time for are made again, later, and so is all
   * of it where it is not known what was done.
   */
  void send(Patience cluster) throws IOException {
    if (!changes.isEmpty()) {
      cluster.until(() -> attempt(cluster));
    }
  }

  private JsonNode attempt(Patience cluster) throws IOException {
    Request request = Request.postLines("/" + index + "/_bulk", lines()).mayBeRepeated();
    JsonNode answer = cluster.once(request);
    List<Change> again = new ArrayList<>();
    Optional<ClusterException> why = Optional.empty();
    for (int i = 0; i < changes.size(); i++) {
      JsonNode done = answer.path("items").path(i).elements().next();
      Optional<ClusterException> failure = cluster.failure(request, done);
      if (failure.isPresent()) {
        again.add(changes.get(i));
        why = why.filter(first -> !first.mayPass()).or(() -> failure);
      }
    }
    changes = again;
    if (why.isPresent()) {
      throw why.get();
    }
    return answer;
  }

  private List<JsonNode> lines() {
    List<JsonNode> lines = new ArrayList<>();
    for (Change change : changes) {
      lines.add(change.action);
      change.document.ifPresent(lines::add);
    }
    return lines;
  }
}
