package cuepoint.http.spark;

import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.route.HttpProblems;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import spark.Service;
import spark.embeddedserver.EmbeddedServer;
import spark.embeddedserver.EmbeddedServers;
import spark.http.matching.MatcherFilter;
import spark.ssl.SslStores;

/**
 * Spark's router without Spark's server. With the first route, Spark would start a server in a
 * thread of its own, and end the process if that failed; it gets one that only hands its router
 * over.
 */
final class SparkRouter {
  private static final Object IDENTIFIER = SparkRouter.class;

  private SparkRouter() {}

  /**
   * A filter that finds the route of a request, and leaves its response in the request's attribute
   * {@link RouteFilter#RESPONSE}. One at a time: Spark keeps the factories of its servers for the
   * whole process.
   */
  static synchronized MatcherFilter of(List<Route> routes, HttpProblems problems) {
    CompletableFuture<MatcherFilter> router = new CompletableFuture<>();
    EmbeddedServers.add(
        IDENTIFIER,
        (matcher, files, exceptions, others) -> {
          router.complete(new MatcherFilter(matcher, files, exceptions, false, true));
          return new NoServer();
        });
    Service spark = Service.ignite();
    spark.embeddedServerIdentifier(IDENTIFIER);
    spark.initExceptionHandler(router::completeExceptionally);
    routes.forEach(route -> add(route, problems, spark));
    return router.join();
  }

  private static void add(Route route, HttpProblems problems, Service spark) {
    spark.get(
        route.pattern(),
        (asked, answer) -> {
          JettyRequest request = JettyRequest.of(asked.raw(), Optional.of(route));
          JettyExchanges.answeredBy(route.pattern(), request.received());
          asked.raw().setAttribute(RouteFilter.RESPONSE, response(route, request, problems));
          return "";
        });
  }

  private static Response response(Route route, JettyRequest request, HttpProblems problems) {
    try {
      return route.endpoint().answer(request);
    } catch (Throwable e) { // an endless recursion too is a failure of this request only
      return problems.of(e, request);
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
