package cuepoint.fetch.web;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses as people and programs write them. */
public final class WebAddress {
  /** Characters that an address must not have as they are (RFC 3986), and often has. */
  private static final String ILLEGAL = " \"<>\\^`{|}";

  private static final int MAX_CHARS = 8_000;

  private WebAddress() {}

  /**
   * An address of the web; empty for all others. Spaces and letters that are not ASCII are written
   * as they must be.
   */
  public static Optional<URI> of(String text) {
    return parsed(text).filter(address -> isWeb(address) && address.getHost() != null);
  }

  /**
   * An address of the web.
   *
   * @throws FetchException when it is none
   */
  public static URI required(String text) throws FetchException {
    return of(text)
        .orElseThrow(() -> new FetchException(Cause.UNREADABLE, "no address of the web: " + text));
  }

  /** What a link on a page leads to, whatever its scheme; empty if it is no address. */
  public static Optional<URI> linked(URI page, String link) {
    return parsed(link).map(page::resolve);
  }

  private static Optional<URI> parsed(String text) {
    String given = text.strip();
    if (given.isEmpty() || given.length() > MAX_CHARS) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(escaped(given)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (c > ' ' && c < 0x7F && ILLEGAL.indexOf(c) < 0) {
            escaped.appendCodePoint(c);
          } else {
            for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
              escaped.append('%').append(String.format(Locale.ROOT, "%02X", one));
            }
          }
        });
    return escaped.toString();
  }

  static boolean isWeb(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https");
  }

  /** An address for messages: without a password, and without what may be one in its query. */
  static String shown(URI address) {
    String path = address.getRawPath();
    return address.getHost() == null
        ? address.getScheme() + ":" + address.getRawSchemeSpecificPart()
        : address.getScheme()
            + "://"
            + address.getHost()
            + port(address)
            + (path == null ? "" : path);
  }

  private static String port(URI address) {
    return address.getPort() < 0 ? "" : ":" + address.getPort();
  }
}
