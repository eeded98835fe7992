package cuepoint.http.limit;

import cuepoint.http.option.Network;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * One who asks, as far as addresses tell: an IPv4 address, or the 64 bits of an IPv6 address that
 * name a network, as whoever has one of its addresses has them all (RFC 6177).
 */
public record Client(InetAddress network) {
  /** Stands for those who are gone before they could be told. */
  public static final Client GONE = new Client(address("0.0.0.0"));

  private static final int NETWORK_BITS = 64;
  private static final InetAddress IPV4_LOOPBACK = address("127.0.0.1");
  private static final InetAddress IPV6_LOOPBACK = address("::1");

  public Client {
    if (network instanceof Inet6Address && !network.equals(IPV6_LOOPBACK)) {
      network = new Network(network, NETWORK_BITS).first();
    }
  }

  /**
   * Whether it is this machine: {@code 127.0.0.1} or {@code ::1}. That may be a proxy, through
   * which all the world asks.
   */
  public boolean isThisMachine() {
    return network.equals(IPV4_LOOPBACK) || network.equals(IPV6_LOOPBACK);
  }

  private static InetAddress address(String text) {
    return Network.address(text).orElseThrow();
  }
}
