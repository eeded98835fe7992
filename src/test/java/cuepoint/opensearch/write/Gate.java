package cuepoint.opensearch.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a node, and decides what comes through. */
final class Gate implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI node;
  private final Script script;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** What becomes of a request. */
  enum Fate {
    PASSES,
    IS_REFUSED,
    /** It is done, and nobody is told. */
    LOSES_ITS_ANSWER,
    /** The connection ends. */
    IS_CUT,
    /** Too much to do. */
    IS_REJECTED,
    /** Too much to do, but for the first of two documents. */
    IS_REJECTED_IN_PART
  }

  /** Decides. */
  @FunctionalInterface
  interface Script {
    /**
     * Decides.
     *
     * @param number of requests before it
     * @param what method and path
     */
    Fate of(int number, String what);
  }

  Gate(URI node, Script script) throws IOException {
    this.node = node;
    this.script = script;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was asked, whatever became of it. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    Fate fate;
    synchronized (this) {
      fate = script.of(asked.size(), what);
      asked.add(what);
    }
    byte[] body = exchange.getRequestBody().readAllBytes();
    try (exchange) {
      switch (fate) {
        case PASSES -> forward(exchange, body, true);
        case LOSES_ITS_ANSWER -> forward(exchange, body, false);
        case IS_REFUSED -> send(exchange, 401, "{\"error\": \"ended\"}".getBytes(UTF_8));
        case IS_REJECTED -> send(exchange, 429, "{}".getBytes(UTF_8));
        case IS_REJECTED_IN_PART -> forwardFirst(exchange, body);
        case IS_CUT -> {}
      }
    }
  }

  /** Two documents, each with its action. */
  private void forwardFirst(HttpExchange exchange, byte[] body) throws IOException {
    String[] lines = new String(body, UTF_8).split("\n");
    assertThat(lines).hasSize(4);
    String done =
        new String(
            answer(exchange, (lines[0] + "\n" + lines[1] + "\n").getBytes(UTF_8)).body(), UTF_8);
    String rejected =
        """
        ,{"index": {"status": 429, "error": {
          "type": "opensearch_rejected_execution_exception", "reason": "too much"}}}]}\
        """;
    send(exchange, 200, done.replaceFirst("\\]\\}$", rejected).getBytes(UTF_8));
  }

  private void forward(HttpExchange exchange, byte[] body, boolean told) throws IOException {
    HttpResponse<byte[]> answer = answer(exchange, body);
    if (told) {
      send(exchange, answer.statusCode(), answer.body());
    }
  }

  private HttpResponse<byte[]> answer(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(node.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    for (String header : List.of("Content-Type", "Content-Encoding")) {
      exchange.getRequestHeaders().getOrDefault(header, List.of()).stream()
          .limit(1)
          .forEach(value -> request.header(header, value));
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
