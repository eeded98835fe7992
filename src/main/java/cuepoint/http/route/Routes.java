package cuepoint.http.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cuepoint.format.json.HitsJson;
import cuepoint.format.json.SuggestionsJson;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import java.util.List;
import java.util.stream.Stream;

/** Every address that answers, except for files. */
public record Routes(Searcher searcher, Catalogue catalogue, Suggester suggester, Pages pages) {
  /** Where the API's addresses begin. */
  static final String API = "/api/v1";

  public List<Route> all() {
    List<Route> own =
        List.of(
            new Route("/", this::search),
            new Route(API + "/search", request -> Response.json(hits(request))),
            new Route(API + "/suggest", request -> Response.json(suggestions(request))),
            new Route("/healthz", request -> Response.json(health())));
    return Stream.of(
            own,
            new TalkRoutes(searcher, catalogue, pages).all(),
            new EmbedRoutes(searcher, catalogue, pages).all(),
            EmbedScriptRoutes.all(),
            new DiscoveryRoutes(catalogue, suggester, pages).all())
        .flatMap(List::stream)
        .toList();
  }

  private Response search(Request request) {
    Query query = QueryParameters.query(request);
    if (query.text().isEmpty()) {
      return Response.text("text/html", pages.welcome(catalogue.talks(query.filters())));
    }
    ReaderLanguages reader = ReaderLanguages.ofPage(request);
    Query read = reader.of(query);
    Hits hits = searcher.search(read);
    String page = pages.hits(Origin.of(request), query, read.known(), hits);
    return Response.text("text/html", page).with(reader.vary());
  }

  private JsonNode hits(Request request) {
    return HitsJson.of(searcher.search(QueryParameters.query(request)));
  }

  private JsonNode suggestions(Request request) {
    String typed = QueryParameters.typed(request);
    return SuggestionsJson.of(
        typed, suggester.suggest(typed, QueryParameters.suggestions(request)));
  }

  /** Reads the index, so that a broken one is not reported as healthy. */
  private JsonNode health() {
    searcher.search(Query.of(""));
    return JsonNodeFactory.instance.objectNode().put("status", "ok");
  }
}
