package cuepoint.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cuepoint.embed.EmbedScript;
import cuepoint.format.HitsJson;
import cuepoint.format.SrtWriter;
import cuepoint.format.SuggestionsJson;
import cuepoint.format.TalkJson;
import cuepoint.format.TextWriter;
import cuepoint.format.TranscriptJson;
import cuepoint.format.VttWriter;
import cuepoint.page.Pages;
import cuepoint.search.Catalogue;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.search.Suggester;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.function.Function;
import spark.Request;
import spark.Service;

/** Every address that answers, but for files. */
final class Routes {
  private static final String TALK = "/talks/:event/:stem";
  private static final String API = "/api/v1";
  private static final String TRANSCRIPT = API + TALK + "/transcript";

  private final Searcher searcher;
  private final Catalogue catalogue;
  private final Suggester suggester;
  private final Pages pages;
  private final TalkRoutes talk;
  private final Problems problems;

  Routes(
      Searcher searcher, Catalogue catalogue, Suggester suggester, Pages pages, Problems problems) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.suggester = suggester;
    this.pages = pages;
    this.talk = new TalkRoutes(catalogue, searcher, pages);
    this.problems = problems;
  }

  void addTo(Service spark) {
    page(spark, "/", this::search);
    page(spark, "/talks", request -> pages.talks(talks(request)));
    page(spark, TALK, talk::page);
    get(spark, API + "/search", request -> Answer.json(HitsJson.of(hits(request))));
    get(spark, API + "/suggest", this::suggestions);
    get(spark, API + "/talks", request -> Answer.json(TalkJson.of(talks(request))));
    get(spark, API + TALK, request -> Answer.json(TalkJson.of(talk.recording(request))));
    get(spark, API + TALK + "/places", talk::places);
    get(spark, TRANSCRIPT, this::transcriptJson);
    transcript(spark, ".vtt", "text/vtt", VttWriter::of);
    transcript(spark, ".srt", "application/x-subrip", SrtWriter::of);
    get(spark, TRANSCRIPT + ".txt", this::transcriptText);
    get(spark, API + "/embed", request -> Answer.json(EmbedScript.json()));
    get(spark, "/healthz", request -> health());
    new EmbedRoutes(searcher, catalogue, pages).addTo(spark);
    new Discovery(catalogue, suggester, pages).addTo(spark);
    spark.exception(
        Exception.class,
        (failure, request, response) ->
            response.body(problems.answer(failure, request.raw()).headTo(response)));
  }

  interface Endpoint {
    Answer answer(Request request);
  }

  static void get(Service spark, String path, Endpoint endpoint) {
    spark.get(path, (request, response) -> endpoint.answer(request).headTo(response));
  }

  private static void page(Service spark, String path, Function<Request, String> page) {
    get(spark, path, request -> Answer.text("text/html", page.apply(request)));
  }

  private void transcript(
      Service spark, String extension, String type, Function<Transcript, String> writer) {
    get(
        spark,
        TRANSCRIPT + extension,
        request -> Answer.text(type, writer.apply(RequestedTranscript.timed(transcript(request)))));
  }

  private String search(Request request) {
    Query query = QueryParameters.query(request);
    return query.text().isEmpty()
        ? pages.welcome(catalogue.talks(query.filters()))
        : pages.hits(Origin.of(request), query, searcher.search(query));
  }

  private Hits hits(Request request) {
    return searcher.search(QueryParameters.query(request));
  }

  private Answer suggestions(Request request) {
    String typed = QueryParameters.typed(request);
    return Answer.json(
        SuggestionsJson.of(typed, suggester.suggest(typed, QueryParameters.suggestions(request))));
  }

  private List<Talk> talks(Request request) {
    return catalogue.talks(QueryParameters.filters(request));
  }

  private Answer transcriptJson(Request request) {
    Recording recording = talk.recording(request);
    return Answer.json(
        TranscriptJson.of(recording.talk().id(), RequestedTranscript.of(recording, request)));
  }

  private Answer transcriptText(Request request) {
    return Answer.text("text/plain", TextWriter.of(transcript(request)));
  }

  private Transcript transcript(Request request) {
    return RequestedTranscript.of(talk.recording(request), request);
  }

  /** The index is read, so that a broken one is not called well. */
  private Answer health() {
    searcher.search(Query.of(""));
    return Answer.json(JsonNodeFactory.instance.objectNode().put("status", "ok"));
  }
}
