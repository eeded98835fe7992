package cuepoint.opensearch.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a cluster is asked.
 *
 * @param method of HTTP
 * @param path with a slash at its beginning and perhaps a query, escaped
 * @param documents what is sent
 * @param lines whether each is a line (ND-JSON), where otherwise there is at most one
 * @param repeatable whether nothing is lost if it is done twice: it may be sent to another node
 *     when one dies while it is at it
 */
public record Request(
    String method, String path, List<JsonNode> documents, boolean lines, boolean repeatable) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Checks them. */
  public Request {
    documents = List.copyOf(documents);
    if (!path.startsWith("/") || (!lines && documents.size() > 1)) {
      throw new IllegalArgumentException(method + " " + path + " of " + documents.size());
    }
  }

  /** Whether something is there. */
  public static Request head(String path) {
    return new Request("HEAD", path, List.of(), false, true);
  }

  /** What is there. */
  public static Request get(String path) {
    return new Request("GET", path, List.of(), false, true);
  }

  /** Puts something there, or sets it. */
  public static Request put(String path, JsonNode document) {
    return new Request("PUT", path, List.of(document), false, true);
  }

  /** Removes what is there. */
  public static Request delete(String path) {
    return new Request("DELETE", path, List.of(), false, true);
  }

  /** Has something done that should not be done twice. */
  public static Request post(String path, JsonNode document) {
    return new Request("POST", path, List.of(document), false, false);
  }

  /** Has several things done that should not be done twice: {@code _bulk}. */
  public static Request postLines(String path, List<? extends JsonNode> documents) {
    return new Request("POST", path, List.copyOf(documents), true, false);
  }

  /** Asks what changes nothing, or may be done twice: {@code _search}. */
  public Request mayBeRepeated() {
    return new Request(method, path, documents, lines, true);
  }

  /** Asks what must not be done twice. */
  public Request once() {
    return new Request(method, path, documents, lines, false);
  }

  /** A name as one part of a path. */
  public static String part(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What is sent, in UTF-8. */
  byte[] body() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (JsonNode document : documents) {
      out.write(MAPPER.writeValueAsBytes(document));
      if (lines) {
        out.write('\n');
      }
    }
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return method + " " + path.replaceFirst("\\?.*", "");
  }
}
