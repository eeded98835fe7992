package cuepoint.export.relation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.Timecode;
import cuepoint.format.json.RelationsJson;
import cuepoint.relation.Elsewhere;
import cuepoint.relation.RelatedTalk;
import cuepoint.relation.TalkRelations;
import cuepoint.talk.Chapter;
import cuepoint.talk.Talk;
import java.util.function.Function;

/**
 * What a talk shares, as {@code {"related": [{"id", "title", "page", "similarity", "repeats"}],
 * "elsewhere": [{"startSeconds", "id", "title", "page", "thereSeconds", "similarity"}],
 * "proposedChapters": [{"startSeconds", "title"}]}}.
 *
 * @param page where the page of a talk is, relative to the folder of the site
 */
record RelatedJson(Function<Talk, String> page) {
  ObjectNode of(TalkRelations shared) {
    ObjectNode json = object();
    ArrayNode related = json.putArray("related");
    shared.related().forEach(one -> related.add(of(one)));
    ArrayNode elsewhere = json.putArray("elsewhere");
    shared.elsewhere().forEach(one -> elsewhere.add(of(one)));
    ArrayNode chapters = json.putArray("proposedChapters");
    shared.chapters().forEach(one -> chapters.add(of(one)));
    return json;
  }

  private ObjectNode of(RelatedTalk related) {
    return add(related.talk(), object())
        .put("similarity", RelationsJson.rounded(related.similarity()))
        .put("repeats", related.repeats());
  }

  private ObjectNode of(Elsewhere elsewhere) {
    ObjectNode json =
        object().put("startSeconds", Timecode.number(elsewhere.shared().here().startMillis()));
    return add(elsewhere.talk(), json)
        .put("thereSeconds", Timecode.number(elsewhere.shared().there().startMillis()))
        .put("similarity", RelationsJson.rounded(elsewhere.shared().similarity()));
  }

  private static ObjectNode of(Chapter chapter) {
    return object()
        .put("startSeconds", Timecode.number(chapter.startMillis()))
        .put("title", chapter.title());
  }

  private ObjectNode add(Talk talk, ObjectNode json) {
    return json.put("id", talk.id()).put("title", talk.title()).put("page", page.apply(talk));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
