package cuepoint.http;

import cuepoint.http.route.HttpProblems;
import cuepoint.http.route.Routes;
import cuepoint.http.route.ServedFiles;
import cuepoint.http.spark.SparkServer;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import java.io.IOException;

/** A running service: the pages and the API over one index. Safe for use by many threads. */
public final class CuepointServer implements AutoCloseable {
  private final SparkServer server;

  private CuepointServer(SparkServer server) {
    this.server = server;
  }

  /**
   * Starts a server, which answers as soon as this returns.
   *
   * @throws CannotListenException if the port is in use or the host is not this machine's
   */
  public static CuepointServer start(
      ServerOptions options, Searcher searcher, Catalogue catalogue, Suggester suggester)
      throws CannotListenException {
    Pages pages = new Pages();
    try {
      return new CuepointServer(
          SparkServer.start(
              options.host(),
              options.port(),
              ServedFiles.of(options.transcripts()),
              new Routes(searcher, catalogue, suggester, pages).all(),
              new HttpProblems(pages)));
    } catch (IOException e) {
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
  }
}
