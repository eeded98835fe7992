package cuepoint.http;

import cuepoint.format.Json;
import cuepoint.format.SuggestionsJson;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.search.Suggester;
import org.eclipse.jetty.http.HttpStatus;
import spark.Request;
import spark.Service;

/** What search engines find the pages by, and browsers the search. */
final class Discovery {
  private final Catalogue catalogue;
  private final Suggester suggester;
  private final Pages pages;

  Discovery(Catalogue catalogue, Suggester suggester, Pages pages) {
    this.catalogue = catalogue;
    this.suggester = suggester;
    this.pages = pages;
  }

  void addTo(Service spark) {
    Routes.get(spark, "/robots.txt", Discovery::robots);
    Routes.get(spark, "/sitemap.xml", this::sitemap);
    Routes.get(spark, "/opensearch.xml", this::description);
    Routes.get(spark, "/opensearch/suggest", this::suggestions);
  }

  private static Answer robots(Request request) {
    return Answer.text(
        "text/plain",
        """
        User-agent: *
        Disallow: /api/
        Disallow: /opensearch/

        Sitemap: %s/sitemap.xml
        """
            .formatted(Origin.of(request)));
  }

  private Answer sitemap(Request request) {
    return Answer.text(
        "application/xml", pages.sitemap(Origin.of(request), catalogue.talks(Filters.NONE)));
  }

  private Answer description(Request request) {
    return Answer.text(
        "application/opensearchdescription+xml", pages.openSearch(Origin.of(request)));
  }

  private Answer suggestions(Request request) {
    String typed = QueryParameters.typed(request);
    return new Answer(
        HttpStatus.OK_200,
        "application/x-suggestions+json",
        Json.compact(
            SuggestionsJson.queries(
                typed, suggester.suggest(typed, QueryParameters.suggestions(request)))));
  }
}
