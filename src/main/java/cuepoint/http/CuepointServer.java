package cuepoint.http;

import cuepoint.format.link.BasePath;
import cuepoint.http.limit.Load;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.Route;
import cuepoint.http.message.ServedFiles;
import cuepoint.http.metric.IndexMetrics;
import cuepoint.http.option.ServedIndex;
import cuepoint.http.option.ServerOptions;
import cuepoint.http.route.HttpProblems;
import cuepoint.http.route.Routes;
import cuepoint.http.spark.SparkServer;
import cuepoint.page.Pages;
import java.io.IOException;
import java.util.List;
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
  public static CuepointServer start(ServerOptions options, ServedIndex index) throws IOException {
    BasePath base = new BasePath(options.addresses().path());
    Pages pages = new Pages(base);
    Load load = new Load();
    AnswerCache kept = new AnswerCache(options.keptBytes());
    IndexMetrics metrics = new IndexMetrics(index.catalogue(), index.vectors());
    Monitoring monitoring = Monitoring.begin(options.accessLog(), load, metrics, kept);
    List<Route> routes = new Routes(monitoring.timed(index), pages, base, kept).all();
    try {
      return new CuepointServer(
          SparkServer.start(
              options,
              ServedFiles.of(options.transcripts()),
              Stream.concat(routes.stream(), Stream.of(monitoring.route())).toList(),
              new HttpProblems(pages),
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
