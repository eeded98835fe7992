package cuepoint.opensearch.connection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a node of a cluster listens.
 *
 * @param secure whether it speaks TLS
 * @param host a name or an IPv4 address, in lower case, or an IPv6 address in brackets
 * @param port from 1 to 65535
 */
public record NodeAddress(boolean secure, String host, int port) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?i)(?<scheme>https?)://(?<host>[\\w.-]+|\\[[0-9a-f:.]+])(?::(?<port>\\d{1,5}))?");

  private static final Pattern LOOPBACK =
      Pattern.compile("(?:.*\\.)?localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

  private static final int HIGHEST_PORT = 65_535;

  /** Checks the port. */
  public NodeAddress {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("no port of a node: " + port);
    }
  }

  /** Reads one; empty if it is more or less than that. */
  static Optional<NodeAddress> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean secure = parts.group("scheme").equalsIgnoreCase("https");
    int port =
        Optional.ofNullable(parts.group("port")).map(Integer::parseInt).orElse(secure ? 443 : 80);
    return port < 1 || port > HIGHEST_PORT
        ? Optional.empty()
        : Optional.of(new NodeAddress(secure, parts.group("host").toLowerCase(Locale.ROOT), port));
  }

  /** Whether what is sent there stays on this machine: RFC 6761, section 6.3. */
  boolean isLocal() {
    return LOOPBACK.matcher(host).matches();
  }

  String scheme() {
    return secure ? "https" : "http";
  }

  @Override
  public String toString() {
    return scheme() + "://" + host + ":" + port;
  }
}
