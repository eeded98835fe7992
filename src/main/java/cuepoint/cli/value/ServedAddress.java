package cuepoint.cli.value;

import cuepoint.http.option.Addresses;
import cuepoint.http.option.Network;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/** What a service is told about the addresses by which it is reached. */
public final class ServedAddress {
  private ServedAddress() {}

  /** Where the public reaches it, without a slash at its end. */
  public static final class Base implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return Optional.of(value.replaceFirst("/$", ""))
          .filter(Addresses::isBase)
          .orElseThrow(() -> Expected.error("an address such as https://talks.example.org", value));
    }
  }

  /** A name that it answers for. */
  public static final class Host implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return Optional.of(value.toLowerCase(Locale.ROOT))
          .filter(Addresses::isHost)
          .orElseThrow(
              () -> Expected.error("a host such as talks.example.org or *.example.org", value));
    }
  }

  /** A proxy, or a network of proxies. */
  public static final class Proxy implements ITypeConverter<Network> {
    @Override
    public Network convert(String value) {
      return Network.parse(value)
          .orElseThrow(() -> Expected.error("an address such as 127.0.0.1 or 10.0.0.0/8", value));
    }
  }
}
