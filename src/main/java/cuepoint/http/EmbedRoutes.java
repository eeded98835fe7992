package cuepoint.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.OEmbedJson;
import cuepoint.format.PrintedLinks;
import cuepoint.page.Pages;
import cuepoint.page.Printed;
import cuepoint.page.TalkPage;
import cuepoint.search.Catalogue;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Cue;
import cuepoint.talk.Paragraph;
import cuepoint.talk.Recording;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import spark.Request;
import spark.Service;

/** Answers for other people's pages: as a frame, and as what oEmbed 1.0 (oembed.com) asks for. */
final class EmbedRoutes {
  static final String FRAME = "/embed";
  static final String OEMBED = "/oembed";

  private final Searcher searcher;
  private final Catalogue catalogue;
  private final Pages pages;

  EmbedRoutes(Searcher searcher, Catalogue catalogue, Pages pages) {
    this.searcher = searcher;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  void addTo(Service spark) {
    Routes.get(spark, FRAME, request -> Answer.text("text/html", frame(request)));
    Routes.get(spark, OEMBED, request -> Answer.json(oEmbed(request)));
  }

  private String frame(Request request) {
    Query query = QueryParameters.query(request);
    PrintedLinks links = new PrintedLinks(query, Optional.of(Origin.of(request)));
    return pages.frame(new Printed(searcher.search(query), links, true));
  }

  private ObjectNode oEmbed(Request request) {
    Parameters given = new Parameters(request);
    given.text("format").filter(format -> !format.equals("json")).ifPresent(EmbedRoutes::refuse);
    EmbedAddress address = EmbedAddress.of(given.text("url").orElse(""), Origin.of(request));
    OEmbedJson json =
        new OEmbedJson(
            Origin.of(request),
            given.number("maxwidth", 1, Integer.MAX_VALUE, Integer.MAX_VALUE),
            given.number("maxheight", 1, Integer.MAX_VALUE, Integer.MAX_VALUE));
    return address
        .talk()
        .map(id -> talk(json, recording(id), address.start()))
        .orElseGet(() -> json.query(address.query(), FRAME + "?" + address.asked()));
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
    return Paragraph.of(cues).stream().findFirst().map(Paragraph::text).orElse("");
  }

  private Recording recording(String id) {
    return catalogue
        .recording(id)
        .orElseThrow(() -> ProblemException.missing("There is no talk '" + id + "'."));
  }

  private static void refuse(String format) {
    throw new ProblemException(
        new Problem(
            HttpStatus.NOT_IMPLEMENTED_501,
            "Only JSON is spoken here: give the parameter 'format' as 'json', or leave it out.",
            Optional.of("format")));
  }
}
