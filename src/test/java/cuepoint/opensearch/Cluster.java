package cuepoint.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Nodes of OpenSearch on this machine that are one cluster; closing leaves nothing of it. */
public final class Cluster implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String name = "cuepoint-" + UUID.randomUUID();
  private final List<ClusterNode> nodes = new ArrayList<>();
  private int started;

  private final Map<String, String> more;

  private Cluster(Map<String, String> more) {
    this.more = more;
  }

  /** Starts a cluster and waits until all its nodes answer. */
  public static Cluster start(int nodes) throws IOException {
    return start(nodes, Map.of());
  }

  /** The same with settings of its own. */
  public static Cluster start(int nodes, Map<String, String> more) throws IOException {
    Cluster cluster = new Cluster(more);
    try {
      for (int i = 0; i < nodes; i++) {
        cluster.add();
      }
      return cluster;
    } catch (IOException | AssertionError e) {
      cluster.close();
      throw e;
    }
  }

  /** Starts one more node. */
  public void add() throws IOException {
    String node = "node-" + ++started;
    Map<String, String> settings = new HashMap<>(more);
    settings.put("cluster.name", name);
    settings.put("node.name", node);
    settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
    settings.put(
        "discovery.seed_hosts",
        nodes.stream()
            .map(each -> "127.0.0.1:" + each.transport())
            .collect(Collectors.joining(",")));
    if (started == 1) {
      settings.put("cluster.initial_cluster_manager_nodes", node);
    }
    nodes.add(ClusterNode.start(settings));
  }

  /**
   * Ends a node as a failing machine does.
   *
   * @param node from 0, in the order of their starts, of those that are left
   */
  public void kill(int node) throws IOException {
    nodes.remove(node).close();
  }

  /** Where its nodes answer. */
  public List<URI> addresses() {
    return nodes.stream().map(ClusterNode::address).toList();
  }

  /** Asks the first node. */
  public JsonNode ask(String method, String path, JsonNode body)
      throws IOException, InterruptedException {
    return ask(method, path, body.toString());
  }

  /** The same with a body that is JSON, line by line, or empty. */
  public JsonNode ask(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(nodes.getFirst().address().resolve(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(method + " " + path + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }

  @Override
  public void close() throws IOException {
    for (ClusterNode node : nodes) {
      node.close();
    }
    nodes.clear();
  }
}
