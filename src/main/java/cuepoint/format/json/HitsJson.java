package cuepoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.SnippetHtml;
import cuepoint.format.Timecode;
import cuepoint.search.Facets;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Snippet;

/** The answer to a query as JSON: what {@code GET /api/v1/search} returns. */
public final class HitsJson {
  private HitsJson() {}

  public static ObjectNode of(Hits hits) {
    ObjectNode json = Json.object().put("query", hits.query());
    json.set("notes", Json.strings(hits.notes()));
    json.put("didYouMean", Json.orNull(hits.didYouMean()));
    json.set("missing", Json.strings(hits.missing()));
    ObjectNode alsoHeardAs = json.putObject("alsoHeardAs");
    hits.alsoHeardAs().forEach((word, forms) -> alsoHeardAs.set(word, Json.strings(forms)));
    json.put("totalTalks", hits.totalTalks());
    json.set("facets", facets(hits.facets()));
    json.set("hits", Json.array(hits.hits(), HitsJson::of));
    return json;
  }

  /** One hit: a talk and its moments. */
  public static ObjectNode of(Hit hit) {
    ObjectNode json = Json.object();
    json.set("talk", TalkJson.of(hit.talk()));
    json.put("score", Json.rounded(hit.score()));
    json.set("missing", Json.strings(hit.missing()));
    json.set("titleMatches", Json.ranges(hit.titleMatches()));
    json.set("moments", Json.array(hit.moments(), HitsJson::of));
    json.set("timelineSeconds", Json.array(hit.timelineMillis(), HitsJson::seconds));
    return json;
  }

  private static ObjectNode of(Moment moment) {
    ObjectNode json =
        Json.object()
            .put("startSeconds", Timecode.number(moment.startMillis()))
            .put("matchSeconds", Timecode.number(moment.matchMillis()))
            .put("endSeconds", Timecode.number(moment.endMillis()))
            .put("precision", moment.precision().label())
            .put("kind", moment.kind().label())
            .put("language", moment.language())
            .put("speaker", Json.orNull(moment.speaker()))
            .put("url", Json.orNull(moment.url()));
    json.set("snippet", of(moment.snippet()));
    return json.put("snippetHtml", SnippetHtml.of(moment.snippet()));
  }

  private static ObjectNode of(Snippet snippet) {
    ObjectNode json = Json.object().put("text", snippet.text());
    json.set("matches", Json.ranges(snippet.matches()));
    return json;
  }

  private static ObjectNode facets(Facets facets) {
    ObjectNode json = Json.object();
    json.set("event", Json.array(facets.event(), HitsJson::facet));
    json.set("speaker", Json.array(facets.speaker(), HitsJson::facet));
    json.set("year", Json.array(facets.year(), HitsJson::facet));
    json.set("language", Json.array(facets.language(), HitsJson::facet));
    json.set("captions", Json.array(facets.captions(), HitsJson::facet));
    return json;
  }

  private static ObjectNode facet(Facets.Facet facet) {
    return Json.object()
        .put("value", facet.value())
        .put("label", facet.label())
        .put("count", facet.count());
  }

  private static JsonNode seconds(long millis) {
    return JsonNodeFactory.instance.numberNode(Timecode.number(millis));
  }
}
