package cuepoint.http.route;

import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import java.util.List;

/** Sends on who writes a slash at the end of an address that has none. */
final class SlashRoutes {
  private static final String A_DAY = "public, max-age=86400";

  private SlashRoutes() {}

  /** The addresses of routes with a slash at their end. */
  static List<Route> of(List<Route> routes) {
    return routes.stream()
        .filter(route -> !route.pattern().endsWith("/"))
        .map(route -> new Route(route.pattern() + "/", SlashRoutes::withoutSlash))
        .toList();
  }

  /** Relative, so that it holds behind any proxy, and cannot lead to another host. */
  private static Response withoutSlash(Request request) {
    String path = request.path().substring(0, request.path().length() - 1);
    String last = path.substring(path.lastIndexOf('/') + 1);
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    return Response.moved("../" + last + query).withCacheControl(A_DAY);
  }
}
