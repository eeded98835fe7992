package cuepoint.http.route;

import cuepoint.asset.EmbedScript;
import cuepoint.format.json.PlacedJson;
import cuepoint.format.link.BasePath;
import cuepoint.http.message.EntityTag;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.StaticFiles;
import java.util.List;
import java.util.Map;

/** The script that other sites include. */
final class EmbedScriptRoutes {
  private static final EntityTag TAG = EntityTag.of(EmbedScript.text());

  private EmbedScriptRoutes() {}

  static List<Route> all(BasePath base) {
    Route json =
        new Route(
            Routes.API + "/embed",
            request -> Response.json(PlacedJson.of(EmbedScript.json(), base)));
    return List.of(
        new Route(EmbedScript.PATH, request -> script(request, "public, max-age=300")),
        new Route(EmbedScript.VERSIONED_PATH, request -> script(request, StaticFiles.IMMUTABLE)),
        Conditional.FIXED.of(json));
  }

  private static Response script(Request request, String cacheControl) {
    Response response =
        TAG.isAmong(request.header("If-None-Match"))
            ? Response.notModified()
            : Response.text("text/javascript", EmbedScript.text());
    return response.with(
        Map.of(
            "Cache-Control",
            cacheControl,
            "ETag",
            TAG.toString(),
            "Access-Control-Allow-Origin",
            "*",
            "Cross-Origin-Resource-Policy",
            "cross-origin"));
  }
}
