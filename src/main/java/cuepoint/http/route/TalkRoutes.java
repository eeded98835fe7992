package cuepoint.http.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.json.PlacedJson;
import cuepoint.format.json.PlacesJson;
import cuepoint.format.json.RelationsJson;
import cuepoint.format.json.TalkJson;
import cuepoint.format.json.TranscriptJson;
import cuepoint.format.link.BasePath;
import cuepoint.format.link.PagePath;
import cuepoint.format.text.SrtWriter;
import cuepoint.format.text.TextWriter;
import cuepoint.format.text.VttWriter;
import cuepoint.http.message.Endpoint;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.page.Pages;
import cuepoint.page.talk.TalkPage;
import cuepoint.relation.Compared;
import cuepoint.relation.Elsewhere;
import cuepoint.relation.Relations;
import cuepoint.relation.TalkRelations;
import cuepoint.search.Catalogue;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Talks as JSON, and one of them: its page, its transcript, where something is said in it, and what
 * it shares with others.
 */
record TalkRoutes(
    Searcher searcher, Catalogue catalogue, Relations relations, Pages pages, BasePath base) {
  private static final String TALK = PagePath.TALKS + "/:event/:stem";
  private static final String TRANSCRIPT = Routes.API + TALK + "/transcript";

  List<Route> all() {
    return List.of(
        new Route(TALK, request -> Response.text("text/html", page(request))),
        new Route(Routes.API + PagePath.TALKS, request -> json(TalkJson.of(talks(request)))),
        new Route(Routes.API + TALK, request -> json(talk(recording(request)))),
        new Route(Routes.API + TALK + "/places", this::places),
        new Route(Routes.API + TALK + "/related", request -> json(related(request))),
        new Route(Routes.API + TALK + "/elsewhere", request -> json(elsewhere(request))),
        new Route(TRANSCRIPT, this::transcriptJson),
        new Route(TRANSCRIPT + ".vtt", captions("text/vtt", VttWriter::of)),
        new Route(TRANSCRIPT + ".srt", captions("application/x-subrip", SrtWriter::of)),
        new Route(TRANSCRIPT + ".txt", this::transcriptText));
  }

  private Response json(ObjectNode json) {
    return Response.json(PlacedJson.of(json, base));
  }

  private List<Talk> talks(Request request) {
    return catalogue.talks(QueryParameters.filters(request));
  }

  private Recording recording(Request request) {
    return RequestedTalk.of(catalogue, request);
  }

  private ObjectNode talk(Recording recording) {
    return TalkJson.of(recording, relations.chapters(recording.talk().id()).found());
  }

  private ObjectNode related(Request request) {
    Talk talk = recording(request).talk();
    int limit = QueryParameters.relatedTalks(request);
    return RelationsJson.related(talk, relations.related(talk.id(), limit));
  }

  private ObjectNode elsewhere(Request request) {
    Talk talk = recording(request).talk();
    Optional<Long> second = QueryParameters.second(request);
    Compared<Elsewhere> all = relations.elsewhere(talk.id());
    List<Elsewhere> asked =
        all.found().stream()
            .filter(one -> second.map(one.shared().here()::isAt).orElse(true))
            .toList();
    return RelationsJson.elsewhere(talk, new Compared<>(asked, all.absence()));
  }

  private String page(Request request) {
    Recording recording = recording(request);
    Query query = QueryParameters.words(request);
    Optional<Transcript> transcript =
        recording.transcripts().isEmpty()
            ? Optional.empty()
            : Optional.of(RequestedTalk.transcript(recording, request));
    List<Place> places =
        transcript
            .map(shown -> searcher.places(shown, query, request.deadline()))
            .orElse(List.of());
    return pages.talk(
        request.origin(),
        new TalkPage(
            recording,
            transcript,
            query.text(),
            places,
            QueryParameters.start(request),
            TalkRelations.of(relations, recording.talk().id())));
  }

  private Response places(Request request) {
    Recording recording = recording(request);
    Transcript transcript = RequestedTalk.transcript(recording, request);
    Query query = QueryParameters.words(request);
    List<Place> places = searcher.places(transcript, query, request.deadline());
    return Response.json(PlacesJson.of(recording.talk().id(), transcript, query.text(), places));
  }

  private Response transcriptJson(Request request) {
    Recording recording = recording(request);
    return Response.json(
        TranscriptJson.of(recording.talk().id(), RequestedTalk.transcript(recording, request)));
  }

  private Response transcriptText(Request request) {
    return Response.text("text/plain", TextWriter.of(transcript(request)));
  }

  private Endpoint captions(String type, Function<Transcript, String> writer) {
    return request -> {
      Transcript whole = RequestedTalk.timed(transcript(request));
      return Response.text(type, writer.apply(whole.within(QueryParameters.clip(request))));
    };
  }

  private Transcript transcript(Request request) {
    return RequestedTalk.transcript(recording(request), request);
  }
}
