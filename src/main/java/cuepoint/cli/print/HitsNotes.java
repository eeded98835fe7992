package cuepoint.cli.print;

import cuepoint.format.MissingWords;
import cuepoint.search.Hits;
import java.util.ArrayList;
import java.util.List;

/** What a person should know about an answer beside its hits. */
public final class HitsNotes {
  private HitsNotes() {}

  /** What must be read before the hits. */
  public static List<String> before(Hits hits) {
    String missing = MissingWords.of(hits).text(word -> word);
    return missing.isEmpty() ? List.of() : List.of(missing);
  }

  /** What may be read after them. */
  public static List<String> after(Hits hits) {
    List<String> notes = new ArrayList<>(hits.notes());
    hits.heardAs()
        .forEach((word, forms) ->
            notes.add("'" + word + "' also heard as: " + String.join(", ", forms)));
    if (hits.hits().isEmpty()) {
      notes.add("nothing found for '" + hits.query() + "'");
    } else if (hits.hits().size() < hits.totalTalks()) {
      notes.add(hits.hits().size() + " of " + hits.totalTalks() + " talks; --limit shows more");
    }
    return notes;
  }
}
