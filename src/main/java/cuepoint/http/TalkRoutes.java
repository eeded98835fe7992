package cuepoint.http;

import cuepoint.format.PlacesJson;
import cuepoint.page.Pages;
import cuepoint.page.TalkPage;
import cuepoint.search.Catalogue;
import cuepoint.search.Place;
import cuepoint.search.Searcher;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;
import spark.Request;

/** One talk as a page, and where something is said in it. */
final class TalkRoutes {
  private final Catalogue catalogue;
  private final Searcher searcher;
  private final Pages pages;

  TalkRoutes(Catalogue catalogue, Searcher searcher, Pages pages) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  /** The talk that a request names. */
  Recording recording(Request request) {
    String id = request.params(":event") + "/" + request.params(":stem");
    return catalogue
        .recording(id)
        .orElseThrow(() -> ProblemException.missing("There is no talk '" + id + "'."));
  }

  String page(Request request) {
    Recording recording = recording(request);
    String query = QueryParameters.text(request);
    Optional<Transcript> transcript =
        recording.transcripts().isEmpty()
            ? Optional.empty()
            : Optional.of(RequestedTranscript.of(recording, request));
    List<Place> places = transcript.map(shown -> searcher.places(shown, query)).orElse(List.of());
    return pages.talk(
        Origin.of(request),
        new TalkPage(recording, transcript, query, places, QueryParameters.start(request)));
  }

  Answer places(Request request) {
    Recording recording = recording(request);
    Transcript transcript = RequestedTranscript.of(recording, request);
    String query = QueryParameters.text(request);
    List<Place> places = searcher.places(transcript, query);
    return Answer.json(PlacesJson.of(recording.talk().id(), transcript, query, places));
  }
}
