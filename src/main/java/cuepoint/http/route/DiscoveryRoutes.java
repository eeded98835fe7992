package cuepoint.http.route;

import cuepoint.format.json.Json;
import cuepoint.format.json.SuggestionsJson;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.search.Suggester;
import java.util.List;

/** By what search engines find the pages, and browsers the search. */
record DiscoveryRoutes(Catalogue catalogue, Suggester suggester, Pages pages) {

  List<Route> all() {
    return List.of(
        new Route("/robots.txt", DiscoveryRoutes::robots),
        new Route("/sitemap.xml", this::sitemap),
        new Route("/opensearch.xml", this::description),
        new Route("/opensearch/suggest", this::suggestions));
  }

  private static Response robots(Request request) {
    return Response.text(
        "text/plain",
        """
        User-agent: *
        Disallow: /api/
        Disallow: /opensearch/

        Sitemap: %s/sitemap.xml
        """
            .formatted(Origin.of(request)));
  }

  private Response sitemap(Request request) {
    return Response.text(
        "application/xml", pages.sitemap(Origin.of(request), catalogue.talks(Filters.NONE)));
  }

  private Response description(Request request) {
    return Response.text(
        "application/opensearchdescription+xml", pages.openSearch(Origin.of(request)));
  }

  private Response suggestions(Request request) {
    String typed = QueryParameters.typed(request);
    return Response.of(
        Status.OK.code(),
        "application/x-suggestions+json",
        Json.compact(
            SuggestionsJson.queries(
                typed, suggester.suggest(typed, QueryParameters.suggestions(request)))));
  }
}
