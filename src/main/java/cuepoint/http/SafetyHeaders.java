package cuepoint.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Tells browsers, with every answer, what its page may do; and every page that it may ask. */
final class SafetyHeaders implements HttpConfiguration.Customizer {
  private static final String POLICY_HEADER = "Content-Security-Policy";

  private static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "connect-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "media-src 'self'",
          "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  /** Any page may frame an answer, which runs nothing. */
  private static final String FRAME_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "img-src 'self'",
          "form-action 'none'",
          "base-uri 'none'",
          "frame-ancestors *");

  @Override
  public void customize(Connector connector, HttpConfiguration config, Request request) {
    HttpFields headers = request.getResponse().getHttpFields();
    put(headers);
    String path = request.getRequestURI();
    if (path.equals(EmbedRoutes.FRAME)) {
      headers.put(POLICY_HEADER, FRAME_POLICY);
    }
    if (path.startsWith("/api/") || path.equals(EmbedRoutes.OEMBED)) {
      share(headers);
    }
  }

  /** Lets scripts of every page read the answer, and when to ask again. */
  static void share(HttpFields headers) {
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put("Access-Control-Expose-Headers", "Retry-After");
  }

  static void put(HttpFields headers) {
    headers.put(POLICY_HEADER, POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
  }
}
