package cuepoint.http.spark;

import cuepoint.http.limit.Load;
import cuepoint.http.limit.WorkQueue;
import cuepoint.http.message.Exchange;
import cuepoint.http.message.HttpProblem;
import cuepoint.http.message.Route;
import cuepoint.http.message.ServedFiles;
import cuepoint.http.message.StaticFiles;
import cuepoint.http.option.Limits;
import cuepoint.http.option.ServerOptions;
import cuepoint.http.route.HttpProblems;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.gzip.GzipEncoderConfig;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running HTTP server: Jetty, with Spark's router. Safe for use by many threads. */
public final class SparkServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SparkServer.class);

  /**
   * Threads that accept, read, send, and read files. None waits for a search or for a client; more
   * of them would only take the processor from those who search.
   */
  private static final int THREADS = 8;

  /** Shorter answers are not worth compressing. */
  private static final int MIN_COMPRESSED_BYTES = 512;

  private static final List<String> COMPRESSED_TYPES =
      List.of(
          "application/javascript",
          "application/json",
          "application/opensearchdescription+xml",
          HttpProblem.TYPE,
          "application/x-subrip",
          "application/x-suggestions+json",
          "application/xml",
          "image/svg+xml",
          "text/css",
          "text/html",
          "text/javascript",
          "text/plain",
          "text/vtt");

  /** Costs 0.7 to 0.8 of the usual 6 and makes answers of 35 to 240 KB 1.5 % larger (measured). */
  private static final int COMPRESSION_LEVEL = 5;

  /** No answer varies with the encodings that a client accepts. */
  private static final CompressionConfig UNCOMPRESSED =
      CompressionConfig.builder()
          .compressExcludeMethod("GET")
          .compressExcludeMethod("HEAD")
          .build();

  private final Server jetty;
  private final WatchedConnector connector;
  private final Connections connections;
  private final Limits limits;

  private SparkServer(
      Server jetty, WatchedConnector connector, Connections connections, Limits limits) {
    this.jetty = jetty;
    this.connector = connector;
    this.connections = connections;
    this.limits = limits;
  }

  /**
   * Starts a server, which answers as soon as this returns.
   *
   * @param load counts what it has to do
   * @param answered is told of each request when its response is complete, and returns at once
   * @throws IOException if the port is in use or the host is not this machine's
   */
  public static SparkServer start(
      ServerOptions options,
      List<StaticFiles> files,
      List<Route> routes,
      HttpProblems problems,
      Load load,
      Consumer<Exchange> answered)
      throws IOException {
    Server jetty = new Server(new QueuedThreadPool(THREADS));
    Connections connections = new Connections(options, load);
    WatchedConnector connector = WatchedConnector.open(jetty, options, connections);
    jetty.setHandler(handlers(jetty, options, files, routes, problems, connections, load));
    jetty.setErrorHandler(new JettyErrors(problems));
    jetty.setRequestLog(new JettyExchanges(answered));
    return new SparkServer(jetty, connector, connections, options.limits()).start();
  }

  /** The port on which it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /**
   * Takes no new connections, waits for the running answers up to the limit, and stops. Does
   * nothing when it has stopped.
   */
  @Override
  public synchronized void close() {
    if (jetty.isStopped()) {
      return;
    }
    try {
      var unused = connector.shutdown(); // closes the port
      int unfinished = connections.drain(limits.stop());
      if (unfinished > 0) {
        LOG.warn(
            "stopped after {} s without finishing {} answers",
            limits.stop().toSeconds(),
            unfinished);
      }
      jetty.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.warn("the server did not stop as it should: {}", e.toString());
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

  private static Handler handlers(
      Server jetty,
      ServerOptions options,
      List<StaticFiles> files,
      List<Route> routes,
      HttpProblems problems,
      Connections connections,
      Load load) {
    Predicate<Request> immediate = immediate(routes);
    Refusals refusals = new Refusals(problems);
    Handler answers =
        new Working(
            RouteFilter.handler(routes, problems),
            new WorkQueue(options.limits().work(), load),
            immediate,
            refusals);
    for (StaticFiles folder : files) {
      answers = new JettyFiles(folder, jetty, answers);
    }
    answers = new NotModified(compressed(new Gate(answers, problems)));
    return new Admission(answers, options.limits().rate(), connections, immediate, refusals, load);
  }

  private static Predicate<Request> immediate(List<Route> routes) {
    Set<String> paths =
        routes.stream()
            .filter(Route::immediate)
            .map(Route::pattern)
            .collect(Collectors.toUnmodifiableSet());
    return request -> paths.contains(JettyRequest.of(request).path());
  }

  private static Handler compressed(Handler answers) {
    CompressionConfig.Builder config = CompressionConfig.builder();
    COMPRESSED_TYPES.forEach(config::compressIncludeMimeType);
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(MIN_COMPRESSED_BYTES);
    GzipEncoderConfig encoder = new GzipEncoderConfig();
    encoder.setCompressionLevel(COMPRESSION_LEVEL);
    gzip.setDefaultEncoderConfig(encoder);
    CompressionHandler compressed = new CompressionHandler(answers);
    compressed.putCompression(gzip);
    compressed.putConfiguration("/*", config.build());
    compressed.putConfiguration(ServedFiles.MEDIA + "*", UNCOMPRESSED);
    return compressed;
  }
}
