package cuepoint.http.route;

import cuepoint.format.json.Json;
import cuepoint.format.json.SuggestionsJson;
import cuepoint.format.link.BasePath;
import cuepoint.format.link.PagePath;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.search.Suggester;
import java.util.List;
import java.util.stream.Stream;

/** By what search engines find the pages, and browsers the search. */
record DiscoveryRoutes(Catalogue catalogue, Suggester suggester, Pages pages, BasePath base) {

  List<Route> all() {
    List<Route> fixed =
        List.of(
            new Route("/robots.txt", this::robots),
            new Route(PagePath.OPENSEARCH, this::description));
    List<Route> indexed =
        List.of(
            new Route("/sitemap.xml", this::sitemap),
            new Route("/opensearch/suggest", this::suggestions));
    return Stream.concat(
            Conditional.FIXED.of(fixed).stream(), Conditional.on(catalogue).of(indexed).stream())
        .toList();
  }

  private Response robots(Request request) {
    return Response.text(
        "text/plain",
        """
        User-agent: *
        Disallow: %1$s/api/
        Disallow: %1$s/opensearch/

        Sitemap: %2$s/sitemap.xml
        """
            .formatted(base.path(), request.origin()));
  }

  private Response sitemap(Request request) {
    return Response.text(
        "application/xml", pages.sitemap(request.origin(), catalogue.talks(Filters.NONE)));
  }

  private Response description(Request request) {
    return Response.text(
        "application/opensearchdescription+xml", pages.openSearch(request.origin()));
  }

  private Response suggestions(Request request) {
    String typed = QueryParameters.typed(request);
    return Response.of(
        Status.OK.code(),
        "application/x-suggestions+json",
        Json.compact(
            SuggestionsJson.queries(
                typed,
                suggester.suggest(
                    typed, QueryParameters.suggestions(request), request.deadline()))));
  }
}
