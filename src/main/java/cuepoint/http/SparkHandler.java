package cuepoint.http;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.HandlerWrapper;
import org.jspecify.annotations.Nullable;
import spark.Service;
import spark.embeddedserver.EmbeddedServer;
import spark.embeddedserver.EmbeddedServers;
import spark.embeddedserver.jetty.JettyHandler;
import spark.http.matching.MatcherFilter;
import spark.ssl.SslStores;

/**
 * Spark's router as a handler of our own server. Spark would start a server in a thread of its own
 * with the first route that it is told, and end the process when that fails; it is given one that
 * only hands its router over.
 */
final class SparkHandler extends HandlerWrapper {
  private static final Object IDENTIFIER = SparkHandler.class;

  private SparkHandler(Handler router) {
    setHandler(router);
  }

  /** One at a time: Spark keeps the makers of its servers for the whole process. */
  static synchronized Handler of(Routes routes) {
    CompletableFuture<Handler> router = new CompletableFuture<>();
    EmbeddedServers.add(
        IDENTIFIER,
        (matcher, files, exceptions, others) -> {
          router.complete(
              new JettyHandler(new MatcherFilter(matcher, files, exceptions, false, true)));
          return new NoServer();
        });
    Service spark = Service.ignite();
    spark.embeddedServerIdentifier(IDENTIFIER);
    spark.initExceptionHandler(router::completeExceptionally);
    routes.addTo(spark);
    return new SparkHandler(router.join());
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    super.handle(target, base, new PlainGet(request), response);
  }

  /**
   * What Spark may see of a request. It must not be told another method than was checked, fails on
   * some {@code Accept} headers, and answers HEAD without the headers of GET; Jetty leaves the body
   * of HEAD away by itself.
   */
  private static final class PlainGet extends HttpServletRequestWrapper {
    PlainGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
      boolean hidden =
          name.equalsIgnoreCase("X-HTTP-Method-Override") || name.equalsIgnoreCase("Accept");
      return hidden ? null : super.getHeader(name);
    }
  }

  /** Listens nowhere. */
  private static final class NoServer implements EmbeddedServer {
    @Override
    public int ignite(
        String host, int port, SslStores stores, int maxThreads, int minThreads, int idleMillis) {
      return port;
    }

    @Override
    public void join() {}

    @Override
    public void extinguish() {}

    @Override
    public int activeThreadCount() {
      return 0;
    }
  }
}
