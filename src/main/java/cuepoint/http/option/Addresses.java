package cuepoint.http.option;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which addresses a service is reached, and whom it believes about them.
 *
 * @param base where the public reaches it, without a slash at its end: {@code
 *     https://talks.example.org}; below a path of another site if a proxy removes that, {@code
 *     https://example.org/talks}; empty if it is reached where requests say
 * @param hosts the names it answers for, in lower case: {@code talks.example.org}, {@code
 *     *.example.org} for all below, {@code *} for all; none if that does not matter
 * @param trustedProxies whose word about the client and the address that it asked for is taken
 */
public record Addresses(Optional<String> base, List<String> hosts, List<Network> trustedProxies) {
  /** Any host, and no proxies. */
  public static final Addresses ANY = new Addresses(Optional.empty(), List.of(), List.of());

  /** No segment of its path begins with a dot or has to be escaped. */
  private static final Pattern BASE =
      Pattern.compile(
          "https?://(?<host>(?:[\\w.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?)"
              + "(?<path>(?:/[\\w~-][\\w.~-]*)*)");

  private static final Pattern HOST =
      Pattern.compile("\\*|(?:\\*\\.)?[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");

  public Addresses {
    hosts = List.copyOf(hosts);
    trustedProxies = List.copyOf(trustedProxies);
    base.filter(url -> !isBase(url)).ifPresent(Addresses::refuse);
    hosts.stream().filter(host -> !isHost(host)).forEach(Addresses::refuse);
  }

  /** Whether a text may be a {@link #base}. */
  public static boolean isBase(String url) {
    return BASE.matcher(url).matches();
  }

  /** The path of the {@link #base}, without a slash at its end; empty if it has none. */
  public String path() {
    return part("path").orElse("");
  }

  /** Whether a text may be one of the {@link #hosts}. */
  public static boolean isHost(String host) {
    return HOST.matcher(host).matches();
  }

  /** Whether the word of a peer about requests that it passes on is taken. */
  public boolean trusts(InetAddress peer) {
    return trustedProxies.stream().anyMatch(network -> network.contains(peer));
  }

  /**
   * Whether the service answers for a host that it was asked by.
   *
   * <p>A page of another site may let its own name lead to this machine, and would then be allowed
   * to read what only this machine may ask for (DNS rebinding). So on the way over loopback only
   * known names are answered.
   *
   * @param local the address of this machine at which the request arrived
   */
  public boolean answersFor(HostPort asked, InetAddress local) {
    return isKnown(asked)
        || asked.address().filter(local::equals).isPresent()
        || (hosts.isEmpty() && !local.isLoopbackAddress());
  }

  /** Whether the service answers for a host that a trusted proxy was asked by. */
  public boolean answersFor(HostPort asked) {
    return hosts.isEmpty() || isKnown(asked);
  }

  private boolean isKnown(HostPort asked) {
    return asked.isLocal()
        || hosts.stream().anyMatch(host -> matches(host, asked.host()))
        || part("host")
            .flatMap(HostPort::parse)
            .filter(own -> own.host().equals(asked.host()))
            .isPresent();
  }

  private Optional<String> part(String name) {
    return base.map(BASE::matcher).filter(Matcher::matches).map(url -> url.group(name));
  }

  private static boolean matches(String host, String asked) {
    return host.equals("*")
        || host.equals(asked)
        || (host.startsWith("*.") && asked.endsWith(host.substring(1)));
  }

  private static void refuse(String value) {
    throw new IllegalArgumentException("not an address of a service: " + value);
  }
}
