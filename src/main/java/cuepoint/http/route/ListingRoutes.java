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
import cuepoint.page.listing.NearNames;
import cuepoint.page.listing.Speaker;
import cuepoint.page.listing.SpeakerPage;
import cuepoint.page.listing.Speakers;
import cuepoint.search.Catalogue;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to search: all talks, those of an event, those of a speaker. */
record ListingRoutes(Catalogue catalogue, Pages pages) {
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
    List<Talk> all = catalogue.talks(Filters.NONE);
    List<Talk> own = all.stream().filter(talk -> talk.event().id().equals(id)).toList();
    if (own.isEmpty()) {
      throw HttpProblemException.missing(
          "There is no event '%s' here.%s".formatted(id, near(nearEvents(id, all))));
    }
    Filters filters = Filters.of(Filter.only(Field.EVENT, id));
    EventTalks talks = EventTalks.of(own).getFirst();
    return page(
        pages.event(
            request.origin(), new EventPage(talks, catalogue.recurringTerms(filters, TERMS))));
  }

  private Response speaker(Request request) {
    String name = SpeakerPath.name(request.variable("name"));
    Speakers speakers = new Speakers(catalogue.talks(Filters.NONE));
    Speaker speaker =
        speakers
            .named(name)
            .orElseThrow(() ->
                HttpProblemException.missing(
                    "No talk here is by '%s'.%s"
                        .formatted(name, near(nearSpeakers(name, speakers)))));
    Filters filters = Filters.of(Filter.only(Field.SPEAKER, speaker.name()));
    return page(
        pages.speaker(
            request.origin(), new SpeakerPage(speaker, catalogue.recurringTerms(filters, TERMS))));
  }

  /** By their ids and their names, shown by their ids, which addresses have. */
  private static List<String> nearEvents(String id, List<Talk> talks) {
    Map<String, String> ids =
        talks.stream()
            .map(Talk::event)
            .distinct()
            .flatMap(event ->
                Stream.of(Map.entry(event.name(), event.id()), Map.entry(event.id(), event.id())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    return NearNames.of(id, ids.keySet()).stream()
        .map(near -> ids.getOrDefault(near, near))
        .distinct()
        .toList();
  }

  private static List<String> nearSpeakers(String name, Speakers speakers) {
    return NearNames.of(name, speakers.all().stream().map(Speaker::name).toList());
  }

  private static String near(List<String> names) {
    return names.isEmpty() ? "" : " Near it: " + String.join(", ", names) + ".";
  }
}
