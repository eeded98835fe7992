package cuepoint.http.route;

import cuepoint.asset.Assets;
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

  /** Any page may frame a reel, which plays. */
  private static final String PLAYER_POLICY =
      POLICY
          .replace("form-action 'self'", "form-action 'none'")
          .replace("frame-ancestors 'none'", "frame-ancestors *");

  private static final Map<String, String> ALL =
      Map.of(
          POLICY_HEADER,
          POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), "
              + "payment=(), serial=(), usb=()");

  /** What pages load does nothing by itself; the policy of the page holds. */
  private static final Map<String, String> LOADED =
      Map.of(POLICY_HEADER, "default-src 'none'", "X-Content-Type-Options", "nosniff");

  /** A year: whoever has come over TLS is never again to come without. */
  private static final String SECURE_ONLY = "max-age=31536000";

  /** Scripts of every page may read the response, when to ask again, and how long it took. */
  private static final Map<String, String> SHARED =
      Map.of(
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Expose-Headers",
          "ETag, Retry-After, Server-Timing");

  private SafetyHeaders() {}

  /**
   * The headers of every response at a path, whatever its status.
   *
   * @param path empty if the address could not be read
   * @param origin of the request, as of {@link cuepoint.http.message.Request#origin}; empty if it
   *     could not be read
   */
  public static Map<String, String> of(String path, String origin) {
    Map<String, String> headers =
        new LinkedHashMap<>(path.startsWith(Assets.FOLDER) ? LOADED : ALL);
    if (origin.startsWith("https:")) {
      headers.put("Strict-Transport-Security", SECURE_ONLY);
    }
    if (path.equals(EmbedRoutes.FRAME)) {
      headers.put(POLICY_HEADER, FRAME_POLICY);
    }
    if (path.equals(ReelRoutes.FRAME)) {
      headers.put(POLICY_HEADER, PLAYER_POLICY);
    }
    if (path.isEmpty() || path.startsWith("/api/") || path.equals(EmbedRoutes.OEMBED)) {
      headers.putAll(SHARED);
    }
    return headers;
  }
}
