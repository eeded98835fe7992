package cuepoint.fetch.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the public internet from all others. */
final class NetworkAddress {
  private static final int IPV4_BYTES = 4;

  /**
   * Blocks of IPv4 that are not public, beside those that {@link InetAddress} knows: address, bits
   * (IANA's registry of special-purpose addresses, RFC 6890).
   */
  private static final int[][] RESERVED = {
    {0, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {240, 0, 0, 0, 4}
  };

  private NetworkAddress() {}

  /** Whether a host at this address is on the public internet. */
  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    if (special) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : !isReserved(bytes);
  }

  /** Global unicast, RFC 4291; what carries an IPv4 address is as public as that. */
  private static boolean isPublic6(byte[] bytes) {
    int first = unsigned(bytes, 0) << 8 | unsigned(bytes, 1);
    if (first == 0x2002) { // 6to4, RFC 3056
      return isPublic4(Arrays.copyOfRange(bytes, 2, 2 + IPV4_BYTES));
    }
    if (first == 0x64 && unsigned(bytes, 2) == 0xFF && unsigned(bytes, 3) == 0x9B) { // RFC 6052
      return isPublic4(Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length));
    }
    return first >> 13 == 1;
  }

  private static boolean isPublic4(byte[] bytes) {
    try {
      return isPublic(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }

  private static boolean isReserved(byte[] bytes) {
    int address = bits(bytes);
    return Arrays.stream(RESERVED)
        .anyMatch(block -> {
          int mask = -1 << (32 - block[IPV4_BYTES]);
          int network = block[0] << 24 | block[1] << 16 | block[2] << 8 | block[3];
          return (address & mask) == network;
        });
  }

  private static int bits(byte[] bytes) {
    return unsigned(bytes, 0) << 24
        | unsigned(bytes, 1) << 16
        | unsigned(bytes, 2) << 8
        | unsigned(bytes, 3);
  }

  private static int unsigned(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
