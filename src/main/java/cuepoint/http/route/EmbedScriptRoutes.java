package cuepoint.http.route;

import cuepoint.asset.EmbedScript;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.StaticFiles;
import java.util.List;
import java.util.Map;

/** The script that other sites include, and its address and hash. */
final class EmbedScriptRoutes {
  private static final String ETAG = '"' + EmbedScript.integrity() + '"';

  private EmbedScriptRoutes() {}

  static List<Route> all() {
    return List.of(
        new Route(EmbedScript.PATH, request -> script(request, "public, max-age=300")),
        new Route(EmbedScript.VERSIONED_PATH, request -> script(request, StaticFiles.IMMUTABLE)),
        new Route(Routes.API + "/embed", request -> Response.json(EmbedScript.json())));
  }

  private static Response script(Request request, String cacheControl) {
    boolean known = request.header("If-None-Match").stream().anyMatch(tags -> tags.contains(ETAG));
    Response response =
        known ? Response.notModified() : Response.text("text/javascript", EmbedScript.text());
    return response.with(
        Map.of(
            "Cache-Control",
            cacheControl,
            "ETag",
            ETAG,
            "Access-Control-Allow-Origin",
            "*",
            "Cross-Origin-Resource-Policy",
            "cross-origin"));
  }
}
