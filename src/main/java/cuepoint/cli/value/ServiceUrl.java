package cuepoint.cli.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** The address of a service, without a slash at its end. */
public final class ServiceUrl implements ITypeConverter<String> {
  private static final Pattern PLAIN = Pattern.compile("(?i)https?://[^/?#@]+(/[^?#]*)?");

  @Override
  public String convert(String value) {
    try {
      if (PLAIN.matcher(value).matches() && new URI(value).getHost() != null) {
        return value.replaceFirst("/+$", "");
      }
    } catch (URISyntaxException e) {
      // reported below
    }
    throw Expected.error("an address such as https://talks.example.org", value);
  }
}
