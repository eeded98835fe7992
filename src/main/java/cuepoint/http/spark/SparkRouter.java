package cuepoint.http.spark;

import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.route.HttpProblems;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
 * Spark's router as a handler of our own server. With the first route, Spark would start a server
 * in a thread of its own, and end the process if that failed; it gets one that only hands its
 * router over.
 */
final class SparkRouter extends HandlerWrapper {
  private static final Object IDENTIFIER = SparkRouter.class;

  private SparkRouter(Handler router) {
    setHandler(router);
  }

  /** One at a time: Spark keeps the factories of its servers for the whole process. */
  static synchronized Handler of(List<Route> routes, HttpProblems problems) {
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
    routes.forEach(route -> add(route, problems, spark));
    return new SparkRouter(router.join());
  }

  private static void add(Route route, HttpProblems problems, Service spark) {
    spark.get(
        route.pattern(),
        (asked, answer) -> {
          ServletRequest request = new ServletRequest(asked.raw(), Optional.of(route));
          ServletResponses.send(response(route, request, problems), answer.raw());
          return "";
        });
  }

  private static Response response(Route route, ServletRequest request, HttpProblems problems) {
    try {
      return route.endpoint().answer(request);
    } catch (Exception e) {
      return problems.of(e, request);
    }
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    super.handle(target, base, new PlainGet(request), response);
  }

  /**
   * What Spark may see of a request. It must not learn of another method than the checked one,
   * fails on some {@code Accept} headers, and answers HEAD without the headers of GET; Jetty leaves
   * out the body of HEAD by itself.
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
