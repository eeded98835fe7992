package cuepoint.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.Timecode;
import cuepoint.relation.Absence;
import cuepoint.relation.Compared;
import cuepoint.relation.Elsewhere;
import cuepoint.relation.Extract;
import cuepoint.relation.RelatedTalk;
import cuepoint.relation.SharedPassage;
import cuepoint.talk.Precision;
import cuepoint.talk.Talk;

/** What talks share, as JSON. */
public final class RelationsJson {
  private static final double DIGITS = 1000;

  private RelationsJson() {}

  /** What {@code GET /api/v1/talks/EVENT/STEM/related} returns. */
  public static ObjectNode related(Talk talk, Compared<RelatedTalk> related) {
    ObjectNode json = object(talk, related);
    json.set("related", Json.array(related.found(), one -> of(talk, one)));
    return json;
  }

  private static ObjectNode of(Talk talk, RelatedTalk related) {
    ObjectNode json = Json.object();
    json.set("talk", TalkJson.of(related.talk()));
    json.put("similarity", rounded(related.similarity())).put("repeats", related.repeats());
    json.set(
        "shared",
        related
            .shared()
            .<JsonNode>map(shared -> of(talk, related.talk(), shared))
            .orElse(NullNode.instance));
    return json;
  }

  /** What {@code GET /api/v1/talks/EVENT/STEM/elsewhere} returns. */
  public static ObjectNode elsewhere(Talk talk, Compared<Elsewhere> elsewhere) {
    ObjectNode json = object(talk, elsewhere);
    json.set("elsewhere", Json.array(elsewhere.found(), one -> of(talk, one)));
    return json;
  }

  private static ObjectNode of(Talk talk, Elsewhere elsewhere) {
    ObjectNode json = Json.object();
    json.set("talk", TalkJson.of(elsewhere.talk()));
    json.set("shared", of(talk, elsewhere.talk(), elsewhere.shared()));
    return json;
  }

  private static ObjectNode object(Talk talk, Compared<?> compared) {
    ObjectNode json = Json.object().put("talk", talk.id());
    json.set("notes", Json.strings(compared.absence().map(Absence::message).stream().toList()));
    return json;
  }

  private static ObjectNode of(Talk talk, Talk other, SharedPassage shared) {
    ObjectNode json = Json.object().put("similarity", rounded(shared.similarity()));
    json.set("here", of(talk, shared.here()));
    json.set("there", of(other, shared.there()));
    return json;
  }

  private static ObjectNode of(Talk talk, Extract extract) {
    return Json.object()
        .put("startSeconds", Timecode.number(extract.startMillis()))
        .put("endSeconds", Timecode.number(extract.endMillis()))
        .put("language", extract.language())
        .put("url", Json.orNull(talk.linkAt(extract.startMillis(), Precision.CUE)))
        .put("text", extract.text());
  }

  /** As many digits as say something. */
  public static double rounded(double cosine) {
    return Math.round(cosine * DIGITS) / DIGITS;
  }
}
