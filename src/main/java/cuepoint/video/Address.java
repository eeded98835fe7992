package cuepoint.video;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address in parts.
 *
 * @param text as it was given
 * @param host in lower case, without {@code www.}
 * @param path its segments, still percent-encoded, none empty
 * @param query still percent-encoded; empty if there is none
 * @param fragment still percent-encoded; empty if there is none
 */
record Address(String text, String host, List<String> path, String query, String fragment) {

  /** Reads {@code http} and {@code https} addresses; anything else is not safe to link to. */
  static Optional<Address> of(String text) {
    try {
      URI uri = new URI(text.strip().replace(" ", "%20"));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        return Optional.empty();
      }
      return Optional.of(of(uri));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Address of(URI uri) {
    return new Address(
        uri.toString(),
        uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""),
        Arrays.stream(uri.getRawPath().split("/", -1)).filter(part -> !part.isEmpty()).toList(),
        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
        uri.getRawFragment() == null ? "" : uri.getRawFragment());
  }

  /** The path segment at an index, from 0. */
  Optional<String> segment(int index) {
    return index < path.size() ? Optional.of(path.get(index)) : Optional.empty();
  }

  /** The second path segment, if the first is one of these names. */
  Optional<String> after(List<String> names) {
    return segment(0).filter(names::contains).flatMap(name -> segment(1));
  }

  /** The value of a query parameter. */
  Optional<String> parameter(String name) {
    return value(query, name);
  }

  /** The address without query and fragment. */
  String page() {
    return text.replaceFirst("[?#].*", "");
  }

  /**
   * Where the address starts the video, in ms; 0 if it does not say. It is {@code t}, {@code start}
   * or {@code time_continue} in the query or the fragment, written as {@link Offset} reads it.
   */
  long startMillis() {
    for (String part : List.of(query, fragment)) {
      for (String name : List.of("t", "start", "time_continue")) {
        Optional<Long> millis = value(part, name).flatMap(Offset::millis);
        if (millis.isPresent()) {
          return millis.get();
        }
      }
    }
    return 0;
  }

  private static Optional<String> value(String parameters, String name) {
    return Arrays.stream(parameters.split("&", -1))
        .filter(parameter -> parameter.startsWith(name + "="))
        .map(parameter -> parameter.substring(name.length() + 1))
        .findFirst();
  }
}
