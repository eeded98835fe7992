package cuepoint.opensearch.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.opensearch.connection.ClusterException.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a node says of itself.
 *
 * @param version of OpenSearch: {@code 3.9.0}
 * @param major the first number of it
 */
public record Server(String version, int major) {
  /** The oldest with Lucene 10, whose scores are those of our own engine. */
  private static final int OLDEST = 3;

  /** The newest that was tried. */
  private static final int NEWEST = 3;

  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.\\d[\\w.-]{0,40}");

  /** Reads the answer to a request for the root. */
  static Server greeted(Request request, Answer answer, ClusterAccess access)
      throws ClusterException {
    JsonNode said = answer.document().orElse(MissingNode.getInstance());
    if (!answer.isSuccess()) {
      throw Failure.of(request, answer, access);
    }
    JsonNode version = said.path("version");
    Matcher number = VERSION.matcher(version.path("number").asText());
    if (!number.matches()) {
      throw wrong(answer, "what answers there is not OpenSearch");
    }
    if (!version.path("distribution").asText().equals("opensearch")) {
      throw wrong(answer, "what answers there is Elasticsearch, or not what it says it is");
    }
    int major = Integer.parseInt(number.group(1));
    if (major < OLDEST) {
      throw wrong(
          answer,
          "OpenSearch there is version " + number.group() + "; version 3.0 or newer is needed");
    }
    return new Server(number.group(), major);
  }

  private static ClusterException wrong(Answer answer, String why) {
    return new ClusterException(
        Kind.WRONG_SERVER, answer.node() + " cannot be used: " + why + "; give another address");
  }

  /** What whoever runs it should know. */
  Optional<String> warning() {
    return major > NEWEST
        ? Optional.of(
            "OpenSearch is version " + version + ", newer than what was tried with this Cuepoint")
        : Optional.empty();
  }
}
