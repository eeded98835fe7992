package cuepoint.http.route;

import cuepoint.format.json.Json;
import cuepoint.format.json.SuggestionsJson;
import cuepoint.format.link.BasePath;
import cuepoint.format.link.PagePath;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Parameters;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import cuepoint.page.Pages;
import cuepoint.page.listing.EventTalks;
import cuepoint.page.listing.Sitemap;
import cuepoint.page.listing.Sitemap.Entry;
import cuepoint.page.listing.SitemapVideo;
import cuepoint.page.listing.Speaker;
import cuepoint.page.listing.Speakers;
import cuepoint.page.site.ServedSite;
import cuepoint.page.site.Site;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.search.Suggester;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By what search engines find the pages, and browsers the search. */
record DiscoveryRoutes(Catalogue catalogue, Suggester suggester, Pages pages, BasePath base) {
  private static final String SITEMAP = "/sitemap.xml";
  private static final Site SITE = new ServedSite();

  List<Route> all() {
    List<Route> fixed =
        List.of(
            new Route("/robots.txt", this::robots),
            new Route(PagePath.OPENSEARCH, this::description));
    List<Route> indexed =
        List.of(
            new Route(SITEMAP, this::sitemap), new Route("/opensearch/suggest", this::suggestions));
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
        Allow: %1$s/api/v1/talks/*/transcript.vtt
        Disallow: %1$s/opensearch/

        Sitemap: %2$s/sitemap.xml
        """
            .formatted(base.path(), request.origin()));
  }

  private Response sitemap(Request request) {
    String origin = request.origin();
    List<Talk> talks = catalogue.talks(Filters.NONE);
    List<Sitemap> parts = sitemap(origin, talks).parts();
    int part = new Parameters(request).number("part", 0, Integer.MAX_VALUE, 0);
    if (part > parts.size()) {
      throw HttpProblemException.missing("The sitemap has no part %d.".formatted(part));
    }
    boolean isIndex = part == 0 && parts.size() > 1;
    return Response.text(
        "application/xml",
        isIndex
            ? pages.sitemapIndex(addresses(origin, parts.size()))
            : pages.sitemap(parts.get(Math.max(0, part - 1))));
  }

  private static List<String> addresses(String origin, int parts) {
    return IntStream.rangeClosed(1, parts)
        .mapToObj(part -> origin + SITEMAP + "?part=" + part)
        .toList();
  }

  private static Sitemap sitemap(String origin, List<Talk> talks) {
    Stream<String> paths =
        Stream.of(
                Stream.of(SITE.home(), SITE.talks()),
                EventTalks.of(talks).stream().map(EventTalks::event).map(SITE::event).distinct(),
                new Speakers(talks)
                    .all().stream().map(Speaker::name).flatMap(name -> SITE.speaker(name).stream()))
            .flatMap(list -> list);
    return new Sitemap(
        Stream.concat(
                paths.map(path -> Entry.of(origin + path)),
                talks.stream().map(talk -> entry(origin, talk)))
            .toList());
  }

  private static Entry entry(String origin, Talk talk) {
    return new Entry(
        origin + SITE.talk(talk),
        SitemapVideo.of(talk, SITE.thumbnail(talk).map(path -> origin + path), origin));
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
