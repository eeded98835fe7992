package cuepoint.cli.serving;

import cuepoint.cli.value.ServedAddress;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which addresses the server is reached, and whom it believes about them. */
final class AddressOptions {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = ServedAddress.Base.class,
      description = {
        "Where the public reaches it: https://talks.example.org (as each request says).",
        "It may be below a path, https://example.org/talks, which a proxy removes."
      })
  private @Nullable String base;

  @Option(
      names = "--allowed-host",
      paramLabel = "HOST",
      split = ",",
      converter = ServedAddress.Host.class,
      description = {
        "Answer only for these hosts, that of --base-url, and this machine.",
        "Over loopback no other is answered in any case. *.example.org: all below; *: any."
      })
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      converter = ServedAddress.Proxy.class,
      description = {
        "Believe this proxy what it says about its clients in X-Forwarded-For, -Proto and -Host,",
        "or in Forwarded. An address, or a network: 10.0.0.0/8."
      })
  private List<Network> proxies = new ArrayList<>();

  Addresses addresses() {
    return new Addresses(Optional.ofNullable(base), hosts, proxies);
  }
}
