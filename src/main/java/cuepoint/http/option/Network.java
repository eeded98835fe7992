package cuepoint.http.option;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits: {@code 10.0.0.0/8}, {@code fd00::/8} (RFC 4632, RFC
 * 4291).
 *
 * @param prefixBits how many bits they share, from 0 to those of the address
 */
public record Network(InetAddress address, int prefixBits) {
  private static final Pattern CIDR = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

  /** Without a zone, which means nothing on another machine. What Java reads of these is IPv6. */
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]*");

  public Network {
    if (prefixBits < 0 || prefixBits > bits(address)) {
      throw new IllegalArgumentException(
          "%s has no /%d".formatted(address.getHostAddress(), prefixBits));
    }
  }

  /** Reads an address, or one with the number of its bits that count; empty if it is neither. */
  public static Optional<Network> parse(String text) {
    Matcher parts = CIDR.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> bits = Optional.ofNullable(parts.group(2));
    return address(parts.group(1))
        .filter(address -> bits.map(Integer::valueOf).orElse(0) <= bits(address))
        .map(address -> new Network(address, bits.map(Integer::valueOf).orElse(bits(address))));
  }

  /** Reads an address of IP, never a name, so that nothing is looked up; empty if it is none. */
  public static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Whether an address is one of these. */
  public boolean contains(InetAddress other) {
    return bits(other) == bits(address) && new Network(other, prefixBits).first().equals(first());
  }

  /** The first of these addresses: but for what they share, its bits are 0. */
  public InetAddress first() {
    byte[] bytes = address.getAddress();
    for (int i = 0; i < bytes.length; i++) {
      int shared = Math.clamp(prefixBits - i * Byte.SIZE, 0, Byte.SIZE);
      bytes[i] &= (byte) (0xFF << (Byte.SIZE - shared));
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }

  private static int bits(InetAddress address) {
    return address.getAddress().length * Byte.SIZE;
  }

  @Override
  public String toString() {
    return address.getHostAddress() + "/" + prefixBits;
  }
}
