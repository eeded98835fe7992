package cuepoint.video;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address in parts.
 *
 * @param text as it was given
 * @param host in lower case, without {@code www.}
 * @param path its segments, still percent-encoded, none empty
 * @param query still percent-encoded; empty if there is none
 * @param fragment still percent-encoded; empty if there is none
 */
public record Address(String text, String host, List<String> path, String query, String fragment) {

  private static final List<String> STARTS =
      List.of("t", "start", "time_continue", "startTime", "time");

  /** {@code youtu.be/x} or {@code //youtu.be/x}: a host with a top-level domain, and a path. */
  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile("(?://)?(?<rest>[\\w.-]{1,253}\\.[a-zA-Z]{2,63}(?::\\d{1,5})?/.*)");

  /**
   * Reads {@code http} and {@code https} addresses, and those without a scheme as {@code https};
   * anything else is not safe to link to.
   */
  public static Optional<Address> of(String text) {
    String stripped = text.strip().replace(" ", "%20");
    Matcher bare = WITHOUT_SCHEME.matcher(stripped);
    return whole(bare.matches() ? "https://" + bare.group("rest") : stripped);
  }

  /** Reads only an address that has its scheme. */
  public static Optional<Address> whole(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      return Optional.of(of(uri));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A path as an address has it (RFC 3986, section 2.3); slashes stay. */
  public static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private static Address of(URI uri) {
    return new Address(
        uri.toString(),
        uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""),
        Arrays.stream(uri.getRawPath().split("/", -1)).filter(part -> !part.isEmpty()).toList(),
        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
        uri.getRawFragment() == null ? "" : uri.getRawFragment());
  }

  /** Whether the host is one of these. */
  boolean on(String... hosts) {
    return List.of(hosts).contains(host);
  }

  /**
   * What a pattern finds in the path, which must match as a whole: the group {@code id}.
   *
   * @param form of the segments, with a slash between each two
   */
  Optional<String> inPath(Pattern form) {
    Matcher found = form.matcher(String.join("/", path));
    return found.matches() ? Optional.of(found.group("id")) : Optional.empty();
  }

  /** The value of a query parameter. */
  Optional<String> parameter(String name) {
    return value(query, name);
  }

  /** The address without query and fragment. */
  String page() {
    return text.replaceFirst("[?#].*", "");
  }

  /** The address without path, query and fragment. */
  String origin() {
    return text.replaceFirst("(?<=//)([^/?#]*).*", "$1");
  }

  /**
   * Where the address starts the video, in ms; 0 if it does not say. It is one of {@link #STARTS}
   * in the query or the fragment, written as {@link Offset} reads it, or as the beginning of a
   * range (Media Fragments URI 1.0, section 4.2.1).
   */
  long startMillis() {
    for (String part : List.of(query, fragment)) {
      for (String name : STARTS) {
        Optional<Long> millis = value(part, name).flatMap(Address::rangeStart);
        if (millis.isPresent()) {
          return millis.get();
        }
      }
    }
    return 0;
  }

  private static Optional<Long> rangeStart(String value) {
    return Offset.millis(value.replaceFirst("^npt:", "").replaceFirst("(?:,|%2C).*", ""));
  }

  private static Optional<String> value(String parameters, String name) {
    return Arrays.stream(parameters.split("&", -1))
        .filter(parameter -> parameter.startsWith(name + "="))
        .map(parameter -> parameter.substring(name.length() + 1))
        .findFirst();
  }
}
