package cuepoint.cli.print;

import cuepoint.search.Hits;
import java.util.ArrayList;
import java.util.List;

/** What a person should know about an answer beside its hits. */
public final class HitsNotes {
  private HitsNotes() {}

  public static List<String> of(Hits hits) {
    List<String> notes = new ArrayList<>(hits.notes());
    hits.alsoHeardAs()
        .forEach((word, forms) ->
            notes.add("'" + word + "' also heard as: " + String.join(", ", forms)));
    if (hits.hits().isEmpty()) {
      notes.add("nothing found for '" + hits.query() + "'");
    } else if (hits.hits().size() < hits.totalTalks()) {
      notes.add(hits.hits().size() + " of " + hits.totalTalks() + " talks; --limit shows more");
    }
    hits.didYouMean().ifPresent(better -> notes.add("did you mean: " + better));
    return notes;
  }
}
