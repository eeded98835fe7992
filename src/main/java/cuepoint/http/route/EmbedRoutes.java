package cuepoint.http.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.json.OEmbedJson;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.HttpProblem;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Parameters;
import cuepoint.http.message.Request;
import cuepoint.http.message.Response;
import cuepoint.http.message.Route;
import cuepoint.http.message.Status;
import cuepoint.http.option.ServedIndex;
import cuepoint.page.Pages;
import cuepoint.page.answer.Fragment;
import cuepoint.page.talk.TalkPage;
import cuepoint.reading.Paragraph;
import cuepoint.reading.Paragraphs;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.util.List;
import java.util.Optional;

/** Answers for other sites: in a frame, and as oEmbed 1.0 (oembed.com) describes one. */
record EmbedRoutes(ServedIndex index, Pages pages) {
  static final String FRAME = "/embed";
  static final String OEMBED = "/oembed";

  List<Route> all() {
    Conditional conditional = new Conditional(index::edition, AnswerCache.NONE);
    Route oEmbed = new Route(OEMBED, request -> Response.json(oEmbed(request)));
    return List.of(
        conditional.of(new Route(FRAME, this::frame), ReaderLanguages::ofPage),
        conditional.of(oEmbed));
  }

  private Response frame(Request request) {
    Query query = QueryParameters.typedQuery(request);
    AbsoluteLinks links = new AbsoluteLinks(query, Optional.of(request.origin()));
    Query read = ReaderLanguages.ofPage(request).of(query);
    Hits hits = index.searcher().search(read, request.deadline());
    return Response.text("text/html", pages.frame(new Fragment(hits, links, read.known(), true)))
        .with(Routes.timing(hits));
  }

  private ObjectNode oEmbed(Request request) {
    Parameters given = new Parameters(request);
    given.text("format").filter(format -> !format.equals("json")).ifPresent(EmbedRoutes::refuse);
    EmbedAddress address = EmbedAddress.of(given.text("url").orElse(""), request.origin());
    OEmbedJson json =
        new OEmbedJson(
            request.origin(),
            given.number("maxwidth", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
            given.number("maxheight", 1, Integer.MAX_VALUE, Integer.MAX_VALUE));
    return address
        .talk()
        .map(id -> talk(json, RequestedTalk.of(index.catalogue(), id), address.start()))
        .orElseGet(() -> answer(json, address));
  }

  private static ObjectNode answer(OEmbedJson json, EmbedAddress address) {
    return address.isReel()
        ? json.reel(address.title(), ReelRoutes.FRAME + "?" + address.asked())
        : json.query(address.query(), FRAME + "?" + address.asked());
  }

  private static ObjectNode talk(OEmbedJson json, Recording recording, Optional<Long> start) {
    String words =
        start
            .map(from -> said(recording, from))
            .filter(said -> !said.isEmpty())
            .orElseGet(() -> TalkPage.of(recording).summary());
    return json.talk(recording.talk(), start, words);
  }

  /** The paragraph that is said from a time on; empty if nothing is. */
  private static String said(Recording recording, long fromMillis) {
    List<Cue> cues =
        recording.transcript().stream()
            .flatMap(transcript -> transcript.cues().stream())
            .filter(cue -> cue.endMillis() > fromMillis)
            .toList();
    return Paragraphs.of(cues).stream().findFirst().map(Paragraph::text).orElse("");
  }

  private static void refuse(String format) {
    throw new HttpProblemException(
        new HttpProblem(
            Status.NOT_IMPLEMENTED.code(),
            "There is only JSON: give the parameter 'format' as 'json', or leave it out.",
            Optional.of("format"),
            Optional.empty()));
  }
}
