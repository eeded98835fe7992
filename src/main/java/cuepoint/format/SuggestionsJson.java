package cuepoint.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.search.Suggestion;
import java.util.List;

/** Suggestions as JSON: what {@code GET /api/v1/suggest} says. */
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

  private static ObjectNode of(Suggestion suggestion) {
    ObjectNode json =
        Json.object().put("text", suggestion.text()).put("kind", suggestion.kind().label());
    json.set("matches", Json.ranges(suggestion.matches()));
    return json.put("query", suggestion.query())
        .put("page", Json.orNull(suggestion.talkId().map(TalkPath::of)));
  }
}
