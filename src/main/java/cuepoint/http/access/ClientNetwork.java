package cuepoint.http.access;

import cuepoint.http.option.Network;
import java.net.Inet4Address;
import java.net.InetAddress;

/** The address of a client, without the part that tells a household from its neighbours. */
final class ClientNetwork {
  private static final int KEPT_BITS_OF_IPV4 = 24;
  private static final int KEPT_BITS_OF_IPV6 = 48;

  private ClientNetwork() {}

  /**
   * The first 24 bits of an IPv4 address, the first 48 of an IPv6 address; all of this machine's
   * own.
   */
  static String of(InetAddress client) {
    int kept = client instanceof Inet4Address ? KEPT_BITS_OF_IPV4 : KEPT_BITS_OF_IPV6;
    InetAddress shown = client.isLoopbackAddress() ? client : new Network(client, kept).first();
    return shown.getHostAddress();
  }
}
