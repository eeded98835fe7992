package cuepoint.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.SnippetHtml;
import cuepoint.format.Timecode;
import cuepoint.format.link.BasePath;
import cuepoint.search.Facets;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Snippet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer to a query as JSON: what {@code GET /api/v1/search} returns. */
public final class HitsJson {
  /** More values of a facet are not written. */
  private static final int VALUES = 50;

  private final JsonGenerator json;
  private final BasePath base;

  private HitsJson(JsonGenerator json, BasePath base) {
    this.json = json;
    this.base = base;
  }

  /** An answer. */
  public static ObjectNode of(Hits hits) {
    return Json.tree(json -> new HitsJson(json, BasePath.NONE).write(hits));
  }

  /** One hit: a talk and its moments. */
  public static ObjectNode of(Hit hit) {
    return Json.tree(json -> new HitsJson(json, BasePath.NONE).write(hit));
  }

  /**
   * An answer on one line, in UTF-8.
   *
   * @param base where our own addresses are
   */
  public static byte[] bytes(Hits hits, BasePath base) {
    return Json.bytes(json -> new HitsJson(json, base).write(hits));
  }

  private void write(Hits hits) throws IOException {
    json.writeStartObject();
    json.writeStringField("query", hits.query());
    writeStrings("notes", hits.notes());
    writeText("didYouMean", hits.didYouMean());
    writeStrings("missing", hits.missing());
    json.writeObjectFieldStart("alsoHeardAs");
    for (Map.Entry<String, List<String>> heard : hits.alsoHeardAs().entrySet()) {
      writeStrings(heard.getKey(), heard.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("totalTalks", hits.totalTalks());
    write(hits.facets());
    json.writeArrayFieldStart("hits");
    for (Hit hit : hits.hits()) {
      write(hit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Hit hit) throws IOException {
    json.writeStartObject();
    json.writeFieldName("talk");
    json.writeTree(PlacedJson.of(TalkJson.of(hit.talk()), base));
    json.writeNumberField("score", Json.rounded(hit.score()));
    writeStrings("missing", hit.missing());
    json.writeFieldName("titleMatches");
    json.writeTree(Json.ranges(hit.titleMatches()));
    json.writeArrayFieldStart("moments");
    for (Moment moment : hit.moments()) {
      write(moment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("timelineSeconds");
    for (long millis : hit.timelineMillis()) {
      json.writeNumber(Timecode.number(millis));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Moment moment) throws IOException {
    json.writeStartObject();
    json.writeNumberField("startSeconds", Timecode.number(moment.startMillis()));
    json.writeNumberField("matchSeconds", Timecode.number(moment.matchMillis()));
    json.writeNumberField("endSeconds", Timecode.number(moment.endMillis()));
    json.writeStringField("precision", moment.precision().label());
    json.writeStringField("kind", moment.kind().label());
    json.writeStringField("language", moment.language());
    writeText("speaker", moment.speaker());
    writeText("url", moment.url().map(base::of));
    Snippet snippet = moment.snippet();
    json.writeObjectFieldStart("snippet");
    json.writeStringField("text", snippet.text());
    json.writeFieldName("matches");
    json.writeTree(Json.ranges(snippet.matches()));
    json.writeEndObject();
    json.writeStringField("snippetHtml", SnippetHtml.of(snippet));
    json.writeEndObject();
  }

  private void write(Facets facets) throws IOException {
    json.writeObjectFieldStart("facets");
    write("event", facets.event());
    write("speaker", facets.speaker());
    write("year", facets.year());
    write("language", facets.language());
    write("captions", facets.captions());
    json.writeEndObject();
  }

  private void write(String name, List<Facets.Facet> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (Facets.Facet facet : values.subList(0, Math.min(VALUES, values.size()))) {
      json.writeStartObject();
      json.writeStringField("value", facet.value());
      json.writeStringField("label", facet.label());
      json.writeNumberField("count", facet.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeStrings(String name, List<String> items) throws IOException {
    json.writeArrayFieldStart(name);
    for (String item : items) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  private void writeText(String name, Optional<String> text) throws IOException {
    json.writeStringField(name, text.orElse(null));
  }
}
