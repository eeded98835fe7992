package cuepoint.http.address;

import cuepoint.http.message.HttpProblem;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Status;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.HostPort;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * From whom a request comes, and by which address it asked for the service.
 *
 * @param client the one that asked: whoever opened the connection or, as told by trusted proxies,
 *     the one behind them
 * @param origin where the client reaches the service, without a slash at its end: {@code
 *     https://talks.example.org}
 * @param refusal why the request is not answered: the service is not meant, or what was sent about
 *     its address cannot be read; the origin is then of no use
 */
public record Arrival(InetAddress client, String origin, Optional<HttpProblem> refusal) {

  /**
   * Reads how a request came.
   *
   * @param peer which opened the connection
   * @param local the address of this machine at which it arrived
   * @param sent the host as in the address or the {@code Host} header, unchecked; empty if there is
   *     none, which HTTP/1.0 allows
   * @param headers the values of a header, in order
   */
  public static Arrival of(
      InetAddress peer,
      InetSocketAddress local,
      Optional<String> sent,
      Function<String, List<String>> headers,
      Addresses addresses) {
    InetAddress client = peer;
    try {
      Forwarding told = Forwarding.of(peer, headers, addresses);
      client = told.client().orElse(client);
      HostPort asked = sent.map(Arrival::read).orElseGet(() -> here(local));
      answer(addresses.answersFor(asked, local.getAddress()), asked);
      Optional<HostPort> meant = told.host().map(Arrival::read);
      meant.ifPresent(host -> answer(addresses.answersFor(host), host));
      String origin = told.scheme().orElse("http") + "://" + meant.orElse(asked);
      return new Arrival(client, addresses.base().orElse(origin), Optional.empty());
    } catch (HttpProblemException e) {
      return new Arrival(client, "http://" + here(local), Optional.of(e.problem()));
    }
  }

  /**
   * Goes on if the request is to be answered.
   *
   * @throws HttpProblemException with the refusal
   */
  public void check() {
    if (refusal.isPresent()) {
      throw new HttpProblemException(refusal.get());
    }
  }

  private static HostPort read(String host) {
    return HostPort.parse(host)
        .orElseThrow(() -> HttpProblemException.malformed("The header 'Host' must name a host."));
  }

  private static HostPort here(InetSocketAddress local) {
    String address = local.getAddress().getHostAddress().replaceFirst("%.*", "");
    return new HostPort(
        address.contains(":") ? "[" + address + "]" : address, ":" + local.getPort());
  }

  private static void answer(boolean meant, HostPort asked) {
    if (!meant) {
      String detail =
          "This service does not answer for '%s'. Whoever runs it can allow that: --allowed-host %s"
              .formatted(asked.host(), asked.host());
      throw new HttpProblemException(HttpProblem.of(Status.MISDIRECTED, detail));
    }
  }
}
