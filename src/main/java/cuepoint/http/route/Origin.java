package cuepoint.http.route;

import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Request;
import java.util.regex.Pattern;

/** Where the service is reached, as the client sees it. */
final class Origin {
  private static final Pattern ORIGIN =
      Pattern.compile("https?://([\\w.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

  private Origin() {}

  /**
   * Scheme, host and port: {@code https://talks.example.org}. A {@code Host} header that holds more
   * than a host ends the request with a problem. A proxy that ends TLS gives the scheme in {@code
   * X-Forwarded-Proto}; anything but {@code http} or {@code https} there is ignored.
   */
  static String of(Request request) {
    String origin = request.origin();
    if (!ORIGIN.matcher(origin).matches()) {
      throw HttpProblemException.malformed("The header 'Host' must name a host.");
    }
    return request.header("X-Forwarded-Proto").stream()
        .findFirst()
        .filter(scheme -> scheme.equals("http") || scheme.equals("https"))
        .map(scheme -> origin.replaceFirst("^https?", scheme))
        .orElse(origin);
  }
}
