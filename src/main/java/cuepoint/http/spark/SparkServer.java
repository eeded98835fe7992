package cuepoint.http.spark;

import cuepoint.http.message.HttpProblem;
import cuepoint.http.message.Route;
import cuepoint.http.message.StaticFiles;
import cuepoint.http.route.HttpProblems;
import cuepoint.http.route.SafetyHeaders;
import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.HandlerList;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running HTTP server: Jetty, with Spark's router. Safe for use by many threads. */
public final class SparkServer implements AutoCloseable {
  /** Room for a query of the greatest length with every character percent-encoded. */
  private static final int MAX_HEADER_BYTES = 32 * 1024;

  private static final int MAX_THREADS = 64;
  private static final int IDLE_MILLIS = 30_000;
  private static final int STOP_MILLIS = 10_000;

  private static final String[] COMPRESSED_TYPES = {
    "application/javascript",
    "application/json",
    HttpProblem.TYPE,
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

  private SparkServer(Server jetty, ServerConnector connector) {
    this.jetty = jetty;
    this.connector = connector;
  }

  /**
   * Starts a server, which answers as soon as this returns.
   *
   * @param port 0 for any free one
   * @throws IOException if the port is in use or the host is not this machine's
   */
  public static SparkServer start(
      String host, int port, List<StaticFiles> files, List<Route> routes, HttpProblems problems)
      throws IOException {
    Server jetty = new Server(new QueuedThreadPool(MAX_THREADS));
    ServerConnector connector = connector(host, port, jetty);
    jetty.setErrorHandler(new JettyErrors(problems));
    jetty.setStopTimeout(STOP_MILLIS);
    listen(connector);
    jetty.setHandler(handlers(files, routes, problems));
    return new SparkServer(jetty, connector).start();
  }

  /** The port on which it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /** Takes no new requests, waits up to 10 s for the running ones, and stops. */
  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    }
  }

  private SparkServer start() {
    try {
      jetty.start();
      return this;
    } catch (Exception e) {
      close();
      throw new IllegalStateException("the server does not start", e);
    }
  }

  private static ServerConnector connector(String host, int port, Server jetty) {
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setSendServerVersion(false);
    http.addCustomizer((from, config, request) ->
        SafetyHeaders.of(request.getRequestURI()).forEach(request.getResponse()::setHeader));
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE_MILLIS);
    jetty.addConnector(connector);
    return connector;
  }

  private static void listen(ServerConnector connector) throws IOException {
    try {
      connector.open();
    } catch (UnresolvedAddressException e) {
      throw new IOException("there is no such host", e);
    }
  }

  private static Handler handlers(
      List<StaticFiles> files, List<Route> routes, HttpProblems problems) {
    HandlerList answers = new HandlerList();
    files.forEach(folder -> answers.addHandler(new JettyFiles(folder)));
    answers.addHandler(SparkRouter.of(routes, problems));
    GzipHandler compressed = new GzipHandler();
    compressed.setIncludedMimeTypes(COMPRESSED_TYPES);
    compressed.setHandler(new Gate(answers, problems));
    StatisticsHandler counted = new StatisticsHandler();
    counted.setHandler(compressed);
    return counted;
  }
}
