package cuepoint.http.spark;

import cuepoint.http.address.Arrival;
import cuepoint.http.limit.Client;
import cuepoint.http.message.Request;
import cuepoint.http.message.Route;
import cuepoint.http.option.ServerOptions;
import cuepoint.search.Deadline;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.jspecify.annotations.Nullable;

/**
 * A request as Jetty received it.
 *
 * @param route the one that matches; empty before one is known
 */
record JettyRequest(org.eclipse.jetty.server.Request received, Optional<Route> route)
    implements Request {

  /** A request for which no route is known. */
  static JettyRequest of(org.eclipse.jetty.server.Request received) {
    return new JettyRequest(received, Optional.empty());
  }

  /** The request below one in servlets' terms. */
  static JettyRequest of(HttpServletRequest request, Optional<Route> route) {
    return new JettyRequest(
        org.eclipse.jetty.ee8.nested.Request.getBaseRequest(request).getCoreRequest(), route);
  }

  @Override
  public InetAddress client() {
    return arrival()
        .map(Arrival::client)
        .orElseGet(
            () -> address(received.getConnectionMetaData().getRemoteSocketAddress()).getAddress());
  }

  /** Empty if the request could not be read at all. */
  @Override
  public String origin() {
    return arrival().map(Arrival::origin).orElse("");
  }

  /** How it came; empty if it could not be read at all: then only the connection is known. */
  Optional<Arrival> arrival() {
    return Optional.ofNullable((Arrival) received.getAttribute(Arrival.class.getName()));
  }

  @Override
  public String path() {
    return Optional.ofNullable(received.getHttpURI().getPath()).orElse("");
  }

  @Override
  public String query() {
    return Optional.ofNullable(received.getHttpURI().getQuery()).orElse("");
  }

  @Override
  public Deadline deadline() {
    return (Deadline) received.getAttribute(Deadline.class.getName());
  }

  /** Who asks, as far as trusted proxies tell. */
  static Client client(org.eclipse.jetty.server.Request received) {
    return new Client(of(received).client());
  }

  /** Notes about a request that has just been received how it came, and until when it may take. */
  static void begin(org.eclipse.jetty.server.Request received, ServerOptions options) {
    ConnectionMetaData connection = received.getConnectionMetaData();
    WatchedEndPoint client = WatchedEndPoint.of(received);
    client.enter(Pace.Phase.ANSWERING);
    org.eclipse.jetty.server.Request.addCompletionListener(
        received, failure -> client.enter(Pace.Phase.WAITING));
    received.setAttribute(
        Deadline.class.getName(), Deadline.in(options.limits().work().time(), client::hasLeft));
    received.setAttribute(
        Arrival.class.getName(),
        Arrival.of(
            address(connection.getRemoteSocketAddress()).getAddress(),
            address(connection.getLocalSocketAddress()),
            Optional.ofNullable(received.getHttpURI().getAuthority()),
            received.getHeaders()::getValuesList,
            options.addresses()));
  }

  /** That of one end of the connection; one that means nothing if it has been closed already. */
  private static InetSocketAddress address(@Nullable SocketAddress end) {
    return end instanceof InetSocketAddress known && !known.isUnresolved()
        ? known
        : new InetSocketAddress(0);
  }

  @Override
  public List<String> header(String name) {
    return received.getHeaders().getValuesList(name);
  }

  @Override
  public String variable(String name) {
    return route.orElseThrow().variable(name, path());
  }
}
