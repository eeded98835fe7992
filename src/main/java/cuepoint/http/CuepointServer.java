package cuepoint.http;

import cuepoint.format.link.BasePath;
import cuepoint.http.limit.Load;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.Route;
import cuepoint.http.metric.IndexMetrics;
import cuepoint.http.option.ServerOptions;
import cuepoint.http.route.HttpProblems;
import cuepoint.http.route.Routes;
import cuepoint.http.route.ServedFiles;
import cuepoint.http.spark.SparkServer;
import cuepoint.index.VectorState;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A running service: the pages and the API over one index. Safe for use by many threads. */
public final class CuepointServer implements AutoCloseable {
  private final SparkServer server;
  private final Monitoring monitoring;

  private CuepointServer(SparkServer server, Monitoring monitoring) {
    this.server = server;
    this.monitoring = monitoring;
  }

  /**
   * Starts a server, which answers as soon as this returns.
   *
   * @throws CannotListenException if the port is in use or the host is not this machine's
   * @throws IOException if the access log cannot be written
   */
  public static CuepointServer start(
      ServerOptions options, Searcher searcher, Catalogue catalogue, Suggester suggester)
      throws IOException {
    return start(options, searcher, catalogue, suggester, () -> VectorState.OFF);
  }

  /**
   * The same of an index whose passages are also found by what they mean.
   *
   * @param vectors which passages have vectors
   */
  public static CuepointServer start(
      ServerOptions options,
      Searcher searcher,
      Catalogue catalogue,
      Suggester suggester,
      Supplier<VectorState> vectors)
      throws IOException {
    BasePath base = new BasePath(options.addresses().path());
    Pages pages = new Pages(base);
    Load load = new Load();
    AnswerCache kept = new AnswerCache(options.keptBytes());
    IndexMetrics index = new IndexMetrics(catalogue, vectors);
    Monitoring monitoring = Monitoring.begin(options.accessLog(), load, index, kept);
    Searcher timed = monitoring.timed(searcher);
    Suggester suggesting = monitoring.timed(suggester);
    List<Route> routes = new Routes(timed, catalogue, suggesting, pages, base, kept, vectors).all();
    return start(options, routes, new HttpProblems(pages), load, monitoring);
  }

  private static CuepointServer start(
      ServerOptions options,
      List<Route> routes,
      HttpProblems problems,
      Load load,
      Monitoring monitoring)
      throws IOException {
    try {
      return new CuepointServer(
          SparkServer.start(
              options,
              ServedFiles.of(options.transcripts()),
              Stream.concat(routes.stream(), Stream.of(monitoring.route())).toList(),
              problems,
              load,
              monitoring::answered),
          monitoring);
    } catch (IOException e) {
      monitoring.close();
      throw new CannotListenException(options, e);
    }
  }

  /** The port on which it listens. */
  public int port() {
    return server.port();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  /** Takes no new requests, waits a while for the running ones, and stops. */
  @Override
  public void close() {
    server.close();
    monitoring.close();
  }
}
