package cuepoint.fetch.web;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Decides where a feed or a list may lead. Whoever writes one could have Cuepoint read the user's
 * files, or ask a router or a server in the user's network. So links and redirects lead to the
 * public internet only, unless the address that the user typed is in such a network itself.
 *
 * <p>A name is looked up here and again by the client. The JDK remembers answers for 30 s ({@code
 * networkaddress.cache.ttl}), so that both see the same, even of a server that gives another one
 * each time.
 */
public final class AddressGuard {
  private final HostNames names;
  private final boolean allowsLocal;

  /** Looks up names of hosts. */
  @FunctionalInterface
  public interface HostNames {
    /** Names as this machine knows them. */
    HostNames OF_THIS_MACHINE = host -> List.of(InetAddress.getAllByName(host));

    /**
     * All addresses of a host.
     *
     * @throws UnknownHostException when there is none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
  }

  private AddressGuard(HostNames names, boolean allowsLocal) {
    this.names = names;
    this.allowsLocal = allowsLocal;
  }

  /**
   * The guard for what an address leads to.
   *
   * @param typed what the user gave
   * @throws FetchException when it is no address of the web, or its host is not known
   */
  public static AddressGuard of(URI typed, HostNames names) throws FetchException {
    AddressGuard guard = new AddressGuard(names, true);
    boolean local = guard.addresses(typed).stream().anyMatch(one -> !NetworkAddress.isPublic(one));
    return new AddressGuard(names, local);
  }

  /** The guard for what a public address leads to. */
  public static AddressGuard ofPublic(HostNames names) {
    return new AddressGuard(names, false);
  }

  /**
   * Checks an address before it is asked.
   *
   * @throws FetchException when it is refused, or its host is not known
   */
  public void check(URI address) throws FetchException {
    List<InetAddress> addresses = addresses(address);
    if (!allowsLocal && !addresses.stream().allMatch(NetworkAddress::isPublic)) {
      throw new FetchException(
          Cause.REFUSED,
          WebAddress.shown(address)
              + " is refused: a public page leads to it, but it is in a private network;"
              + " give that address yourself if you trust it");
    }
  }

  private List<InetAddress> addresses(URI address) throws FetchException {
    String host = address.getHost();
    if (!WebAddress.isWeb(address) || host == null) {
      throw new FetchException(
          Cause.REFUSED,
          WebAddress.shown(address) + " is refused: only http: and https: are followed");
    }
    try {
      return names.addresses(host);
    } catch (UnknownHostException e) {
      throw new FetchException(Cause.OFFLINE, "no such host: " + host);
    }
  }
}
