package cuepoint.opensearch.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way to a cluster. Each request goes to one of its nodes; to another where that does not
 * answer and nothing is lost if it is done twice. Safe for use by many threads until it is closed.
 *
 * <p>All methods throw a {@link ClusterException} where the cluster does not do what it is asked,
 * and an {@link java.io.InterruptedIOException} when their thread is interrupted.
 */
public final class ClusterConnection implements Closeable {
  private final ClusterAccess access;
  private final ClusterNodes nodes;
  private final Server server;
  private final List<String> warnings;

  private ClusterConnection(
      ClusterAccess access, ClusterNodes nodes, Server server, List<String> warnings) {
    this.access = access;
    this.nodes = nodes;
    this.server = server;
    this.warnings = warnings;
  }

  /**
   * Opens one, if OpenSearch is there.
   *
   * @param millis how long it may take to answer
   */
  public static ClusterConnection open(ClusterAddress address, ClusterAccess access, long millis)
      throws IOException {
    ClusterNodes nodes = ClusterNodes.of(address.nodes(), access);
    try {
      Request hello = Request.get("/");
      Server server = Server.greeted(hello, nodes.ask(hello, millis), access);
      List<String> warnings =
          Stream.of(server.warning(), access.warning(address.nodes()))
              .flatMap(Optional::stream)
              .toList();
      return new ClusterConnection(access, nodes, server, warnings);
    } catch (IOException | RuntimeException e) {
      nodes.close();
      throw e;
    }
  }

  /** Who answered when it was opened. */
  public Server server() {
    return server;
  }

  /** What whoever runs it should know: sentences for a log. */
  public List<String> warnings() {
    return warnings;
  }

  /** Whether something is there. */
  public boolean head(String path, long millis) throws IOException {
    Request request = Request.head(path);
    Answer answer = nodes.ask(request, millis);
    if (!answer.isSuccess() && answer.status() != 404) {
      throw Failure.of(request, answer, access);
    }
    return answer.isSuccess();
  }

  /** See {@link Request#get}. */
  public JsonNode get(String path, long millis) throws IOException {
    return send(Request.get(path), millis);
  }

  /** See {@link Request#put}. */
  public JsonNode put(String path, JsonNode document, long millis) throws IOException {
    return send(Request.put(path, document), millis);
  }

  /** See {@link Request#post}. */
  public JsonNode post(String path, JsonNode document, long millis) throws IOException {
    return send(Request.post(path, document), millis);
  }

  /** See {@link Request#delete}. */
  public JsonNode delete(String path, long millis) throws IOException {
    return send(Request.delete(path), millis);
  }

  /**
   * Has something done.
   *
   * @param millis how long it may take, with all nodes that are asked
   * @return what OpenSearch answers; of {@code _bulk} and {@code _msearch}, parts of it may have
   *     failed
   */
  public JsonNode send(Request request, long millis) throws IOException {
    Answer answer = nodes.ask(request, millis);
    if (!answer.isSuccess() || (answer.document().isEmpty() && !request.method().equals("HEAD"))) {
      throw Failure.of(request, answer, access);
    }
    return answer.document().orElse(MissingNode.getInstance());
  }

  /**
   * What a part of an answer means that says an {@code error}: of {@code _bulk}, {@code _msearch}
   * or {@code _mget}.
   */
  public ClusterException failure(Request request, JsonNode part) {
    int status = part.path("status").asInt(503);
    return Failure.of(request, new Answer(nodes.first(), status, Optional.of(part)), access);
  }

  @Override
  public void close() {
    nodes.close();
  }
}
