package cuepoint.http.route;

import cuepoint.format.json.PlacedJson;
import cuepoint.format.json.ReelJson;
import cuepoint.format.link.BasePath;
import cuepoint.format.link.PagePath;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Parameters;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.option.ServedIndex;
import cuepoint.page.Pages;
import cuepoint.page.answer.PlacesPage;
import cuepoint.page.reel.ReelAddress;
import cuepoint.page.reel.ReelPage;
import cuepoint.reel.Reel;
import cuepoint.reel.Reels;
import cuepoint.reel.SaidPlaces;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Map;

/**
 * Pieces of talks: played one after another, as a page, in a frame, and for programs; and all
 * places in one talk, sentence by sentence.
 */
record ReelRoutes(ServedIndex index, Pages pages, BasePath base) {
  static final String FRAME = EmbedRoutes.FRAME + PagePath.REEL;

  List<Route> all() {
    return List.of(
        new Route(PagePath.REEL, request -> page(request, false)),
        new Route(FRAME, request -> page(request, true)),
        new Route(PagePath.TALKS + "/:event/:stem/places", this::places));
  }

  Route json() {
    return new Route(Routes.API + PagePath.REEL, this::json);
  }

  private Response page(Request request, boolean framed) {
    Query query = QueryParameters.typedQuery(request);
    Made made = made(request, ReaderLanguages.ofPage(request).of(query));
    ReelPage page = page(request, query, made.reel, framed);
    String text = framed ? pages.framedReel(page) : pages.reel(request.origin(), page);
    return Response.text("text/html", text).with(made.timing);
  }

  private Response json(Request request) {
    Query query = QueryParameters.typedQuery(request);
    Made made = made(request, query);
    ReelPage page = page(request, query, made.reel, false);
    return Response.json(
            PlacedJson.of(ReelJson.of(made.reel, page.heading(), page.address()), base))
        .with(made.timing);
  }

  private static ReelPage page(Request request, Query query, Reel reel, boolean framed) {
    return new ReelPage(reel, query, picked(request), title(request), framed);
  }

  private record Made(Reel reel, Map<String, String> timing) {}

  /** Of the clips that are picked or, if there are none, of the answer to the query. */
  private Made made(Request request, Query query) {
    List<String> picked = picked(request);
    if (!picked.isEmpty()) {
      return new Made(Reels.of(picked, index.catalogue(), request.deadline()), Map.of());
    }
    if (query.text().isEmpty()) {
      return new Made(Reel.EMPTY, Map.of());
    }
    Hits hits = index.searcher().search(query, request.deadline());
    return new Made(Reels.of(hits, index.catalogue(), request.deadline()), Routes.timing(hits));
  }

  private Response places(Request request) {
    Recording recording = RequestedTalk.of(index.catalogue(), request);
    Transcript transcript = RequestedTalk.transcript(recording, request);
    Query query = QueryParameters.words(request);
    List<Place> places = index.searcher().places(transcript, query, request.deadline());
    List<Moment> moments =
        SaidPlaces.of(recording.talk(), transcript, places, query.leadInMillis());
    List<String> known = ReaderLanguages.ofPage(request).tags();
    return Response.text(
        "text/html", pages.places(new PlacesPage(recording.talk(), query, known, moments)));
  }

  private static List<String> picked(Request request) {
    List<String> clips = new Parameters(request).all("clip");
    if (clips.size() > Reel.MAX_CLIPS) {
      throw HttpProblemException.parameter("clip", "at most %,d times".formatted(Reel.MAX_CLIPS));
    }
    return clips;
  }

  private static String title(Request request) {
    String title = new Parameters(request).text("title").orElse("");
    if (title.length() > ReelAddress.MAX_TITLE) {
      throw HttpProblemException.parameter(
          "title", "with at most %,d characters".formatted(ReelAddress.MAX_TITLE));
    }
    return title;
  }
}
