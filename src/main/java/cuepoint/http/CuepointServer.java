package cuepoint.http;

import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.HandlerList;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running service: the pages and the API over one index. Safe for use by many threads. */
public final class CuepointServer implements AutoCloseable {
  /** Room for a query of the greatest length with every character percent-encoded. */
  private static final int MAX_HEADER_BYTES = 32 * 1024;

  private static final int MAX_THREADS = 64;
  private static final int IDLE_MILLIS = 30_000;
  private static final int STOP_MILLIS = 10_000;

  private static final String[] WORTH_ZIPPING = {
    "application/javascript",
    "application/json",
    Problems.TYPE,
    "application/x-subrip",
    "application/xml",
    "image/svg+xml",
    "text/css",
    "text/html",
    "text/javascript",
    "text/plain",
    "text/vtt"
  };

  private final Server jetty;
  private final ServerConnector connector;

  private CuepointServer(Server jetty, ServerConnector connector) {
    this.jetty = jetty;
    this.connector = connector;
  }

  /**
   * Starts a server, which answers as soon as this returns.
   *
   * @throws CannotListenException when the port is in use or the host is not this machine's
   */
  public static CuepointServer start(
      ServerOptions options, Searcher searcher, Catalogue catalogue, Suggester suggester)
      throws CannotListenException {
    Server jetty = new Server(new QueuedThreadPool(MAX_THREADS));
    ServerConnector connector = connector(options, jetty);
    Pages pages = new Pages();
    Problems problems = new Problems(pages);
    jetty.setErrorHandler(problems);
    jetty.setStopTimeout(STOP_MILLIS);
    listen(connector, options);
    Routes routes = new Routes(searcher, catalogue, suggester, pages, problems);
    jetty.setHandler(handlers(options, routes));
    return new CuepointServer(jetty, connector).start();
  }

  /** The port on which it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /** Takes no new requests, lets the running ones finish, for a while, and stops. */
  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }

  private CuepointServer start() {
    try {
      jetty.start();
      return this;
    } catch (Exception e) {
      close();
      throw new IllegalStateException("the server does not start", e);
    }
  }

  private static ServerConnector connector(ServerOptions options, Server jetty) {
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setSendServerVersion(false);
    http.addCustomizer(new SafetyHeaders());
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    jetty.addConnector(connector);
    return connector;
  }

  private static void listen(ServerConnector connector, ServerOptions options)
      throws CannotListenException {
    try {
      connector.open();
    } catch (IOException | UnresolvedAddressException e) {
      throw new CannotListenException(options, e);
    }
  }

  private static Handler handlers(ServerOptions options, Routes routes) {
    HandlerList answers =
        new HandlerList(
            FileHandler.assets(),
            new EmbedHandler(),
            FileHandler.media(options.transcripts()),
            SparkHandler.of(routes),
            new NotFound());
    GzipHandler zipped = new GzipHandler();
    zipped.setIncludedMimeTypes(WORTH_ZIPPING);
    zipped.setHandler(new ReadOnly(answers));
    StatisticsHandler counted = new StatisticsHandler();
    counted.setHandler(zipped);
    return counted;
  }
}
