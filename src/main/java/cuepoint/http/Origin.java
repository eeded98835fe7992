package cuepoint.http;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpStatus;
import spark.Request;

/** Where the service is reached, as the one who asks sees it. */
final class Origin {
  private static final Pattern ORIGIN =
      Pattern.compile("https?://([\\w.-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");

  private Origin() {}

  /**
   * Scheme, host and port: {@code https://talks.example.org}. What a {@code Host} header holds
   * beside a host's name or address ends the request with a problem. A proxy that ends TLS says in
   * {@code X-Forwarded-Proto} which scheme it was asked with; nothing but {@code http} or {@code
   * https} is heeded there.
   */
  static String of(Request request) {
    HttpServletRequest asked = request.raw();
    StringBuffer url = asked.getRequestURL();
    String origin = url.substring(0, url.length() - asked.getRequestURI().length());
    if (!ORIGIN.matcher(origin).matches()) {
      throw new ProblemException(
          Problem.of(HttpStatus.BAD_REQUEST_400, "The header 'Host' must name a host."));
    }
    return Optional.ofNullable(asked.getHeader("X-Forwarded-Proto"))
        .filter(scheme -> scheme.equals("http") || scheme.equals("https"))
        .map(scheme -> origin.replaceFirst("^https?", scheme))
        .orElse(origin);
  }
}
