package cuepoint.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on another origin: a blog, or a service that fails in some way. */
final class OtherSite implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /**
   * The answer to a request.
   *
   * @param when the answer is sent when this has opened
   */
  record Answer(int status, Map<String, String> headers, String body, CountDownLatch when) {
    Answer(int status, Map<String, String> headers, String body) {
      this(status, headers, body, new CountDownLatch(0));
    }

    /** An answer that the scripts of any page may read. */
    static Answer shared(int status, String type, String body) {
      return new Answer(
          status, Map.of("Content-Type", type, "Access-Control-Allow-Origin", "*"), body);
    }

    Answer notBefore(CountDownLatch opened) {
      return new Answer(status, headers, body, opened);
    }
  }

  private OtherSite(HttpServer server) {
    this.server = server;
  }

  static OtherSite start() throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    OtherSite site = new OtherSite(HttpServer.create(new InetSocketAddress(here, 0), 0));
    site.server.createContext("/", site::answer);
    site.server.setExecutor(site.threads);
    site.server.start();
    return site;
  }

  /** Sets the answer at a path, with or without its query. */
  OtherSite answer(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** A page whose policy allows scripts of, and requests to, a service, and no other resources. */
  OtherSite page(String path, String service, String html) {
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src %1$s 'self'; connect-src %1$s 'self'"
            .formatted(service);
    Map<String, String> headers =
        Map.of("Content-Type", "text/html;charset=utf-8", "Content-Security-Policy", policy);
    return answer(path, new Answer(200, headers, html));
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().toString();
      Answer missing = Answer.shared(404, "text/plain", "There is nothing here.");
      String path = exchange.getRequestURI().getPath();
      send(exchange, answers.getOrDefault(asked, answers.getOrDefault(path, missing)));
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    try {
      answer.when().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    Headers headers = exchange.getResponseHeaders();
    answer.headers().forEach(headers::set);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
