package cuepoint.http;

import cuepoint.embed.EmbedScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;

/** Serves the script that pages of others include, to all of them. */
final class EmbedHandler extends AbstractHandler {
  /** Address to how long it may be kept. */
  private static final Map<String, String> KEPT =
      Map.of(
          EmbedScript.PATH,
          "public, max-age=300",
          EmbedScript.VERSIONED_PATH,
          FileHandler.FOR_GOOD);

  private static final String ETAG = '"' + EmbedScript.integrity() + '"';

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String kept = KEPT.get(target);
    if (kept != null) {
      base.setHandled(true);
      head(response, kept);
      answer(Optional.ofNullable(request.getHeader("If-None-Match")), response);
    }
  }

  private static void head(HttpServletResponse response, String kept) {
    response.setHeader(HttpHeader.CACHE_CONTROL.asString(), kept);
    response.setHeader(HttpHeader.ETAG.asString(), ETAG);
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private static void answer(Optional<String> known, HttpServletResponse response)
      throws IOException {
    if (known.filter(tags -> tags.contains(ETAG)).isPresent()) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
    } else {
      byte[] script = EmbedScript.text().getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/javascript;charset=utf-8");
      response.setContentLength(script.length);
      response.getOutputStream().write(script);
    }
  }
}
