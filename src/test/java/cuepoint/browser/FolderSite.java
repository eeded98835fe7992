package cuepoint.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder as a host of static sites serves it: compressed, with an index page for a folder, and
 * cached by browsers for ten minutes.
 */
final class FolderSite implements AutoCloseable {
  static {
    // Otherwise each answer waits 40 ms for the acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Version, byte[]> zipped = new ConcurrentHashMap<>();
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong answered = new AtomicLong();
  private final Path root;

  private FolderSite(HttpServer server, Path root) {
    this.server = server;
    this.root = root;
  }

  static FolderSite start(Path root) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    FolderSite site = new FolderSite(HttpServer.create(new InetSocketAddress(here, 0), 0), root);
    site.server.createContext("/", site::answer);
    site.server.setExecutor(site.threads);
    site.server.start();
    return site;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** How many bytes of bodies were sent since this was last asked. */
  long sent() {
    return sent.getAndSet(0);
  }

  /** How many files were sent since this was last asked. */
  long answered() {
    return answered.getAndSet(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path asked = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      Path file = Files.isDirectory(asked) ? asked.resolve("index.html") : asked;
      if (!file.startsWith(root) || Files.notExists(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String range = exchange.getRequestHeaders().getFirst("Range");
      if (range != null) {
        answerPart(exchange, file, range);
        return;
      }
      byte[] body = zipped(file);
      exchange.getResponseHeaders().set("Content-Type", type(file.getFileName().toString()));
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      sent.addAndGet(body.length);
      answered.incrementAndGet();
    }
  }

  /** A part of a recording, as browsers ask for it: {@code bytes=FIRST-}, perhaps with the last. */
  private static void answerPart(HttpExchange exchange, Path file, String range)
      throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String[] ends = range.replace("bytes=", "").split("-", 2);
    int first = Integer.parseInt(ends[0]);
    int last = ends[1].isEmpty() ? whole.length - 1 : Integer.parseInt(ends[1]);
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type(file.getFileName().toString()));
    headers.set("Content-Range", "bytes %d-%d/%d".formatted(first, last, whole.length));
    exchange.sendResponseHeaders(206, last - first + 1);
    exchange.getResponseBody().write(whole, first, last - first + 1);
  }

  private static String type(String name) {
    String guessed = URLConnection.guessContentTypeFromName(name);
    return guessed == null ? "application/octet-stream" : guessed;
  }

  /** Compresses all files, as a host has done before anyone asks for one. */
  void compressAll() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        zipped(file);
      }
    }
  }

  /** Hosts compress a file once. */
  private byte[] zipped(Path file) throws IOException {
    Version version = new Version(file, Files.getLastModifiedTime(file));
    byte[] known = zipped.get(version);
    if (known != null) {
      return known;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(body)) {
      Files.copy(file, out);
    }
    zipped.put(version, body.toByteArray());
    return body.toByteArray();
  }

  private record Version(Path file, FileTime changed) {}

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
