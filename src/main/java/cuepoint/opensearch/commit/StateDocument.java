package cuepoint.opensearch.commit;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import cuepoint.opensearch.connection.Request;
import java.io.IOException;
import java.util.Optional;

/**
 * A document of the state. It is only written by who has read what it replaces, so that of two only
 * one writes.
 *
 * @param cluster has it
 * @param index where it is
 * @param id which one
 */
public record StateDocument(Sending cluster, String index, String id) {

  /** What is live. */
  public static StateDocument commit(Sending cluster, IndexNames names) {
    return new StateDocument(cluster, names.state(), "commit");
  }

  /** Who writes. */
  public static StateDocument lock(Sending cluster, IndexNames names) {
    return new StateDocument(cluster, names.state(), "lock");
  }

  /**
   * The document as it was read or written.
   *
   * @param json what it says
   * @param seqNo of OpenSearch, another one after each change
   * @param primaryTerm of OpenSearch
   */
  public record Version(JsonNode json, long seqNo, long primaryTerm) {
    private static Version of(JsonNode json, JsonNode answer) {
      return new Version(
          json, answer.path("_seq_no").longValue(), answer.path("_primary_term").longValue());
    }

    private String condition() {
      return "?if_seq_no=" + seqNo + "&if_primary_term=" + primaryTerm;
    }
  }

  /** What it says now; empty if it is not there. */
  public Optional<Version> read() throws IOException {
    try {
      JsonNode answer = cluster.send(Request.get(path("_doc", "")));
      return Optional.of(Version.of(answer.path("_source"), answer));
    } catch (ClusterException e) {
      if (e.kind() == Kind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * Writes it.
   *
   * @param json no other writer writes the same
   * @param before what it replaces
   * @throws ClusterException of the kind CONFLICT when that is no longer there
   */
  public Version write(JsonNode json, Optional<Version> before) throws IOException {
    String path = before.map(it -> path("_doc", it.condition())).orElse(path("_create", ""));
    try {
      return Version.of(json, cluster.send(Request.put(path, json)));
    } catch (ClusterException e) {
      // A node may have written it and died before it said so.
      Optional<Version> now = e.kind() == Kind.CONFLICT ? read() : Optional.empty();
      String written = json.toString(); // numbers of another type are another JSON
      return now.filter(it -> it.json().toString().equals(written)).orElseThrow(() -> e);
    }
  }

  /**
   * Removes it.
   *
   * @param before what it says
   * @throws ClusterException of the kind CONFLICT when it says something else by now
   */
  public void remove(Version before) throws IOException {
    cluster.send(Request.delete(path("_doc", before.condition())));
  }

  private String path(String operation, String condition) {
    return "/" + index + "/" + operation + "/" + id + condition;
  }
}
