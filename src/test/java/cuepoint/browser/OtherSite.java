package cuepoint.browser;

import com.sun.net.httpserver.HttpExchange;
import cuepoint.fetch.LocalWeb;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A site on another origin: a blog, or a service that fails in some way. */
final class OtherSite implements AutoCloseable {
  private final LocalWeb web;

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

  OtherSite() throws IOException {
    web = new LocalWeb();
  }

  /** Sets the answer at a path, with or without its query. */
  OtherSite answer(String path, Answer answer) {
    web.page(path, exchange -> send(exchange, answer));
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
    return web.at(path);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    try {
      answer.when().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    LocalWeb.send(exchange, answer.status(), answer.headers(), answer.body());
  }

  @Override
  public void close() {
    web.close();
  }
}
