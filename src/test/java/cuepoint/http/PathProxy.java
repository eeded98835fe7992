package cuepoint.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import cuepoint.TestCollection;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Limits;
import cuepoint.http.option.ServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site that has a service below a path, which it removes before it passes requests on. */
public final class PathProxy implements AutoCloseable {
  private static final Set<String> OWN =
      Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer site;
  private final String path;
  private final RunningService service;

  private PathProxy(HttpServer site, String path, RunningService index) throws IOException {
    this.site = site;
    this.path = path;
    this.service =
        index.with(
            new ServerOptions(
                "127.0.0.1",
                0,
                TestCollection.FOLDER,
                Limits.DEFAULT,
                new Addresses(Optional.of(base()), List.of(), List.of())));
    site.createContext(path + "/", this::pass);
    site.setExecutor(threads);
    site.start();
  }

  /**
   * Starts one.
   *
   * @param path such as {@code /search}
   * @param index of the service
   */
  public static PathProxy at(String path, RunningService index) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new PathProxy(HttpServer.create(here, 0), path, index);
  }

  /** The address of the service, without a slash at its end. */
  public String base() {
    return "http://127.0.0.1:" + site.getAddress().getPort() + path;
  }

  private void pass(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().toString().substring(path.length());
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address(asked)));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
          }
        });
    try (exchange) {
      HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
      answer
          .headers()
          .map()
          .forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
              exchange.getResponseHeaders().put(name, values);
            }
          });
      byte[] body = answer.body().readAllBytes();
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    site.stop(0);
    threads.close();
    client.close();
    service.stopServing();
  }
}
