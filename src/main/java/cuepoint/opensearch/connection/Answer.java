package cuepoint.opensearch.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * What a node answered.
 *
 * @param node who did
 * @param status of HTTP
 * @param document what it said; empty if that is not JSON
 */
record Answer(NodeAddress node, int status, Optional<JsonNode> document) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Answer of(NodeAddress node, int status, byte[] bytes) {
    return new Answer(node, status, read(bytes));
  }

  private static Optional<JsonNode> read(byte[] bytes) {
    try {
      return Optional.ofNullable(MAPPER.readTree(bytes)).filter(JsonNode::isContainerNode);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether another node may be able to do what this one is not, or what is before it. */
  boolean isUnavailable() {
    return status >= 502 && status <= 504;
  }
}
