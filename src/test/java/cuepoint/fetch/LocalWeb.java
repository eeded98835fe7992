package cuepoint.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine, with the pages that a test gives it. */
public final class LocalWeb implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** Answers a request. */
  @FunctionalInterface
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  public LocalWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            Page page = pages.getOrDefault(path, one -> send(one, 404, "text/plain", "no"));
            pages.getOrDefault(exchange.getRequestURI().toString(), page).answer(exchange);
          }
        });
    server.start();
  }

  /** The address of a path, at a name of this machine. */
  public String at(String host, String path) {
    return "http://" + host + ":" + server.getAddress().getPort() + path;
  }

  public String at(String path) {
    return at("127.0.0.1", path);
  }

  public LocalWeb page(String path, String type, String text) {
    return page(path, exchange -> send(exchange, 200, type, text));
  }

  /** Sets what answers at a path, with or without its query. */
  public LocalWeb page(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  public LocalWeb redirect(String path, String location) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          send(exchange, 302, "text/plain", "");
        });
  }

  public static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, Map.of("Content-Type", type), text);
  }

  public static void send(
      HttpExchange exchange, int status, Map<String, String> headers, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** The paths that were asked for, in order. */
  public List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
