package cuepoint.http.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.json.HitsJson;
import cuepoint.format.json.PlacedJson;
import cuepoint.format.json.SuggestionsJson;
import cuepoint.format.link.BasePath;
import cuepoint.format.link.PagePath;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.option.ServedIndex;
import cuepoint.page.Pages;
import cuepoint.page.answer.AnswerPage;
import cuepoint.page.answer.ChosenFilter;
import cuepoint.page.answer.NothingFound;
import cuepoint.page.site.ServedSite;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every address that answers, except for files.
 *
 * @param kept answers that were given
 */
public record Routes(ServedIndex index, Pages pages, BasePath base, AnswerCache kept) {
  /** How long the work on an answer took. */
  static final String TIMING = "Server-Timing";

  /** The same of an answer that was kept. */
  static final String NO_WORK = "cache";

  /** Where the API's addresses begin. */
  static final String API = "/api/v1";

  public List<Route> all() {
    List<Route> all =
        Stream.of(
                new HealthRoutes(index.searcher(), index.catalogue(), index.vectors()).all(),
                indexed(),
                new EmbedRoutes(index, pages).all(),
                EmbedScriptRoutes.all(base),
                new ApiRoutes(index.catalogue(), pages).all(),
                new DiscoveryRoutes(index.catalogue(), index.suggester(), pages, base).all())
            .flatMap(List::stream)
            .toList();
    return Stream.concat(all.stream(), SlashRoutes.of(all).stream()).toList();
  }

  private List<Route> indexed() {
    Conditional conditional = new Conditional(index::edition, kept);
    List<Route> own =
        List.of(
            new Route(API + "/search", this::hits),
            new Route(API + "/suggest", request -> Response.json(suggestions(request))));
    List<Route> talks =
        new TalkRoutes(index.searcher(), index.catalogue(), index.relations(), pages, base).all();
    ReelRoutes reels = new ReelRoutes(index, pages, base);
    return Stream.of(
            List.of(
                conditional.of(
                    new Route(PagePath.SEARCH, this::search), ReaderLanguages::ofSearch)),
            reels.all().stream()
                .map(route -> conditional.of(route, ReaderLanguages::ofPage))
                .toList(),
            List.of(conditional.of(reels.json())),
            conditional.of(own),
            conditional.of(new ListingRoutes(index.catalogue(), pages).all()),
            conditional.of(talks))
        .flatMap(List::stream)
        .toList();
  }

  private Response search(Request request) {
    Query query = QueryParameters.typedQuery(request);
    if (query.text().isEmpty()) {
      return new ListingRoutes(index.catalogue(), pages).home(query.filters());
    }
    Query read = ReaderLanguages.ofPage(request).of(query);
    Hits hits = index.searcher().search(read, request.deadline());
    AnswerPage page =
        new AnswerPage(
            query,
            read.known(),
            hits,
            ChosenFilter.of(query, hits, index.catalogue()),
            QueryParameters.facet(request),
            hits.totalTalks() == 0 ? Optional.of(nothing(read, hits, request)) : Optional.empty());
    return Response.text("text/html", pages.hits(request.origin(), page)).with(timing(hits));
  }

  private NothingFound nothing(Query query, Hits hits, Request request) {
    NothingFound.Places places =
        new NothingFound.Places(
            index.searcher(), index.suggester(), index.catalogue(), new ServedSite());
    return NothingFound.of(query, hits, places, request.deadline());
  }

  private Response hits(Request request) {
    Hits hits = index.searcher().search(QueryParameters.typedQuery(request), request.deadline());
    return Response.json(HitsJson.bytes(hits, base)).with(timing(hits));
  }

  /** How long the parts of the search and all of it took, for a browser's tools: Server Timing. */
  static Map<String, String> timing(Hits hits) {
    Hits.Took took = hits.took();
    return Map.of(
        TIMING,
        String.format(
            Locale.ROOT,
            "match;dur=%.1f, moments;dur=%.1f, search;dur=%.1f",
            took.matchNanos() / 1e6,
            took.momentsNanos() / 1e6,
            took.nanos() / 1e6));
  }

  private ObjectNode suggestions(Request request) {
    String typed = QueryParameters.typed(request);
    List<Suggestion> suggested =
        index.suggester().suggest(typed, QueryParameters.suggestions(request), request.deadline());
    return PlacedJson.of(SuggestionsJson.of(typed, suggested), base);
  }
}
