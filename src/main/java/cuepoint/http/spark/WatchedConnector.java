package cuepoint.http.spark;

import cuepoint.http.option.ServerOptions;
import cuepoint.http.route.SafetyHeaders;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.IO;

/** Listens, and lets {@link Connections} watch what is opened. */
final class WatchedConnector extends ServerConnector {
  /** A percent sign in a path may be meant: it is in names of talks. */
  private static final UriCompliance PERCENT =
      UriCompliance.DEFAULT.with("percent", UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  /** None of its own: the thread that waits for requests accepts, which is one switch less. */
  private static final int ACCEPTING_THREADS = 0;

  private static final int DEFAULT_SELECTORS = -1;

  private final Connections connections;

  private WatchedConnector(Server jetty, HttpConfiguration http, Connections connections) {
    super(jetty, ACCEPTING_THREADS, DEFAULT_SELECTORS, new HttpConnectionFactory(http));
    this.connections = connections;
  }

  /**
   * Listens, but accepts nothing before the server has started.
   *
   * @throws IOException if the port is in use or the host is not this machine's
   */
  static WatchedConnector open(Server jetty, ServerOptions options, Connections connections)
      throws IOException {
    if (new InetSocketAddress(options.host(), options.port()).isUnresolved()) {
      throw new IOException("there is no such host");
    }
    WatchedConnector connector =
        new WatchedConnector(jetty, configuration(options, connections), connections);
    long idleMillis = options.limits().connections().idle().toMillis();
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(idleMillis);
    connector.setShutdownIdleTimeout(idleMillis);
    jetty.addConnector(connector);
    connector.open();
    return connector;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    connections.watch(getScheduler());
  }

  /** Closes the port at once, for which the thread that waits on it must wake up. */
  @Override
  public void close() {
    super.close();
    IO.close((Closeable) getTransport());
    getSelectorManager()
        .getBeans(ManagedSelector.class)
        .forEach(selector -> selector.submit(awake -> {}));
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    WatchedEndPoint connection =
        new WatchedEndPoint(channel, selector, key, getScheduler(), connections);
    connection.setIdleTimeout(getIdleTimeout());
    return connection;
  }

  private static HttpConfiguration configuration(ServerOptions options, Connections connections) {
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(options.limits().connections().headBytes());
    http.setSendServerVersion(false);
    http.setUriCompliance(PERCENT);
    http.addCustomizer((request, headers) -> {
      JettyRequest.begin(request, options);
      JettyRequest received = JettyRequest.of(request);
      SafetyHeaders.of(received.path(), received.origin()).forEach(headers::put);
      if (connections.isDraining()) {
        headers.put(HttpHeader.CONNECTION, "close");
      }
      return request;
    });
    return http;
  }
}
