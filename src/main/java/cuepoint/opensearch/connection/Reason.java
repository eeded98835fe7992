package cuepoint.opensearch.connection;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.opensearch.connection.ClusterException.Kind;
import java.util.Optional;

/**
 * Why OpenSearch does not do something, in its own words.
 *
 * @param type what it calls it: {@code index_not_found_exception}; empty if it does not say
 * @param text a line of it; empty if it does not say
 */
record Reason(String type, String text) {
  private static final int LONGEST = 200;

  /** Of an answer that is an error. */
  static Reason of(JsonNode answer) {
    JsonNode error = answer.path("error");
    return error.isObject()
        ? new Reason(error.path("type").asText(), line(error.path("reason").asText()))
        : new Reason("", line(error.asText()));
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceFirst("[;. ]+$", "").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + " ..." : line;
  }

  /** What it is, if its type says more than the status of the answer. */
  Optional<Kind> kind() {
    return Optional.ofNullable(
        switch (type) {
          case "cluster_block_exception" ->
              text.contains("[FORBIDDEN/") || text.contains("[TOO_MANY_REQUESTS/")
                  ? Kind.READ_ONLY
                  : null;
          case "opensearch_rejected_execution_exception",
              "rejected_execution_exception",
              "circuit_breaking_exception" ->
              Kind.OVERLOADED;
          case "resource_already_exists_exception", "version_conflict_engine_exception" ->
              Kind.CONFLICT;
          default -> null;
        });
  }

  /** To follow a sentence. */
  @Override
  public String toString() {
    return text.isEmpty() ? "" : ": " + text;
  }
}
