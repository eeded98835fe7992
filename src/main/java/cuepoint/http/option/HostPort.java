package cuepoint.http.option;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host and perhaps a port, as in a {@code Host} header: RFC 9110, section 7.2.
 *
 * @param host a name or an IPv4 address, in lower case, or an IPv6 address in brackets
 * @param port empty, or with a colon before it
 */
public record HostPort(String host, String port) {
  private static final Pattern FORM =
      Pattern.compile("(?<host>[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?<port>:\\d{1,5})?");

  private static final String LOCAL = "localhost";

  /** Reads one; empty if it is more or less than that. */
  public static Optional<HostPort> parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(
            new HostPort(
                parts.group("host").toLowerCase(Locale.ROOT),
                Optional.ofNullable(parts.group("port")).orElse("")))
        : Optional.empty();
  }

  /** The IP address that it is; empty for a name. */
  public Optional<InetAddress> address() {
    return Network.address(host.replaceAll("[\\[\\]]", ""));
  }

  /**
   * Whether it can mean nothing but this machine, whatever a name server says: RFC 6761, section
   * 6.3.
   */
  public boolean isLocal() {
    return host.equals(LOCAL)
        || host.endsWith("." + LOCAL)
        || address().filter(InetAddress::isLoopbackAddress).isPresent();
  }

  @Override
  public String toString() {
    return host + port;
  }
}
