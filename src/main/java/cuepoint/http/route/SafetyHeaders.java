package cuepoint.http.route;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that say what a response may do in a browser, and which pages may read it. */
public final class SafetyHeaders {
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

  /** Any page may frame an answer, which runs no script. */
  private static final String FRAME_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self'",
          "img-src 'self'",
          "form-action 'none'",
          "base-uri 'none'",
          "frame-ancestors *");

  private static final Map<String, String> ALL =
      Map.of(
          POLICY_HEADER,
          POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "strict-origin-when-cross-origin");

  /** Scripts of every page may read the response, and when to ask again. */
  private static final Map<String, String> SHARED =
      Map.of("Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers", "Retry-After");

  private SafetyHeaders() {}

  /** The headers of every response at a path, whatever its status. */
  public static Map<String, String> of(String path) {
    Map<String, String> headers = new LinkedHashMap<>(ALL);
    if (path.equals(EmbedRoutes.FRAME)) {
      headers.put(POLICY_HEADER, FRAME_POLICY);
    }
    if (path.startsWith("/api/") || path.equals(EmbedRoutes.OEMBED)) {
      headers.putAll(SHARED);
    }
    return headers;
  }

  /** The headers of a response that scripts of every page may read. */
  static Map<String, String> shared() {
    Map<String, String> headers = new LinkedHashMap<>(ALL);
    headers.putAll(SHARED);
    return headers;
  }
}
