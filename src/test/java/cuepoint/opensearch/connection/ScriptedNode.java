package cuepoint.opensearch.connection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A node on this machine that does what no healthy OpenSearch does, over real HTTP. */
final class ScriptedNode implements AutoCloseable {
  static final String HELLO =
      """
      {"version": {"distribution": "opensearch", "number": "3.9.0"}}\
      """;

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, HttpHandler> scripts = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private ScriptedNode(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Says hello as OpenSearch does, and nothing else. */
  static ScriptedNode start() throws IOException {
    return new ScriptedNode(HttpServer.create(anyPort(), 0), "http").on("/", 200, HELLO);
  }

  static ScriptedNode start(SSLContext tls) throws IOException {
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new ScriptedNode(server, "https").on("/", 200, HELLO);
  }

  /** Where nobody listens. */
  static String nobody() throws IOException {
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + closed.getLocalPort();
    }
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  ScriptedNode on(String path, int status, String answer) {
    return on(path, exchange -> send(exchange, status, answer));
  }

  ScriptedNode on(String path, HttpHandler script) {
    scripts.put(path, script);
    return this;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String whose = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(exchange.getRequestMethod() + " " + path + (whose == null ? "" : " " + whose));
    exchange.getRequestBody().readAllBytes();
    try (exchange) {
      scripts.getOrDefault(path, missing -> send(missing, 404, "{}")).handle(exchange);
    }
  }

  static void send(HttpExchange exchange, int status, String answer) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    byte[] bytes = head ? new byte[0] : answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Method, path and authorisation of what it was asked, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  String address() {
    return scheme + "://127.0.0.1:" + server.getAddress().getPort();
  }

  ClusterConnection connect(Map<String, String> environment) throws IOException {
    return ClusterConnection.open(
        ClusterAddress.parse(address()), ClusterAccess.of(environment), 60_000);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
