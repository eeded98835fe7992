package cuepoint.format.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.TalkPath;
import cuepoint.search.Suggestion;
import java.util.List;

/** Suggestions as JSON: what {@code GET /api/v1/suggest} returns. */
public final class SuggestionsJson {
  private SuggestionsJson() {}

  /**
   * Suggestions in their order.
   *
   * @param typed the text that they complete
   */
  public static ObjectNode of(String typed, List<Suggestion> suggestions) {
    ObjectNode json = Json.object().put("query", typed);
    json.set("suggestions", Json.array(suggestions, SuggestionsJson::of));
    return json;
  }

  /** The same as browsers read it, as in OpenSearch: {@code ["usdt ru", ["usdt rust"]]}. */
  public static ArrayNode queries(String typed, List<Suggestion> suggestions) {
    List<String> queries = suggestions.stream().map(Suggestion::query).distinct().toList();
    return JsonNodeFactory.instance.arrayNode().add(typed).add(Json.strings(queries));
  }

  private static ObjectNode of(Suggestion suggestion) {
    ObjectNode json =
        Json.object().put("text", suggestion.text()).put("kind", suggestion.kind().label());
    json.set("matches", Json.ranges(suggestion.matches()));
    return json.put("query", suggestion.query())
        .put("page", Json.orNull(suggestion.talkId().map(TalkPath::of)));
  }
}
