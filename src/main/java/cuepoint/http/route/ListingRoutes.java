package cuepoint.http.route;

import cuepoint.format.link.PagePath;
import cuepoint.format.link.SpeakerPath;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.page.Pages;
import cuepoint.page.listing.EventPage;
import cuepoint.page.listing.EventTalks;
import cuepoint.page.listing.HomePage;
import cuepoint.page.listing.MissingPage;
import cuepoint.page.listing.MissingPage.Link;
import cuepoint.page.listing.NearNames;
import cuepoint.page.listing.Speaker;
import cuepoint.page.listing.SpeakerPage;
import cuepoint.page.listing.Speakers;
import cuepoint.page.site.ServedSite;
import cuepoint.page.site.Site;
import cuepoint.search.Catalogue;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to search: all talks, those of an event, those of a speaker. */
record ListingRoutes(Catalogue catalogue, Pages pages) {
  private static final Site SITE = new ServedSite();
  private static final int TERMS = 16;

  List<Route> all() {
    return List.of(
        new Route(PagePath.TALKS, request -> page(pages.talks(talks(request)))),
        new Route(PagePath.EVENTS + "/:event", this::event),
        new Route(PagePath.SPEAKERS + "/:name", this::speaker));
  }

  private static Response page(String html) {
    return Response.text("text/html", html);
  }

  private List<Talk> talks(Request request) {
    return catalogue.talks(QueryParameters.filters(request));
  }

  /** The first page, of the talks that pass the filters. */
  Response home(Filters filters) {
    List<Talk> talks = catalogue.talks(filters);
    return page(pages.welcome(new HomePage(talks, catalogue.recurringTerms(filters, TERMS))));
  }

  private Response event(Request request) {
    String id = request.variable("event");
    List<EventTalks> events = EventTalks.of(catalogue.talks(Filters.NONE));
    Optional<EventTalks> own =
        events.stream().filter(event -> event.event().id().equals(id)).findFirst();
    if (own.isEmpty()) {
      List<Event> all = events.stream().map(EventTalks::event).toList();
      throw HttpProblemException.missing(
          new MissingPage("There is no event “%s” here.".formatted(id), near(id, all)));
    }
    Filters filters = Filters.of(Filter.only(Field.EVENT, id));
    return page(
        pages.event(
            request.origin(), new EventPage(own.get(), catalogue.recurringTerms(filters, TERMS))));
  }

  private Response speaker(Request request) {
    String name = SpeakerPath.name(request.variable("name"));
    Speakers speakers = new Speakers(catalogue.talks(Filters.NONE));
    Optional<Speaker> speaker = speakers.named(name);
    if (speaker.isEmpty()) {
      throw HttpProblemException.missing(
          new MissingPage("No talk here is by “%s”.".formatted(name), near(name, speakers)));
    }
    Filters filters = Filters.of(Filter.only(Field.SPEAKER, speaker.get().name()));
    return page(
        pages.speaker(
            request.origin(),
            new SpeakerPage(speaker.get(), catalogue.recurringTerms(filters, TERMS))));
  }

  /** Those of which the id or the name is near. */
  private static List<Link> near(String id, List<Event> events) {
    Set<String> names =
        events.stream()
            .flatMap(event -> Stream.of(event.id(), event.name()))
            .collect(Collectors.toSet());
    return NearNames.of(id, names).stream()
        .flatMap(near ->
            events.stream().filter(event -> List.of(event.id(), event.name()).contains(near)))
        .distinct()
        .map(event -> new Link(event.name(), SITE.event(event)))
        .toList();
  }

  private static List<Link> near(String name, Speakers speakers) {
    return NearNames.of(name, speakers.all().stream().map(Speaker::name).toList()).stream()
        .flatMap(near -> SITE.speaker(near).map(address -> new Link(near, address)).stream())
        .toList();
  }
}
