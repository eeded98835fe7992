package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cuepoint.search.Analysis;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What talks keep coming back to, as {@code bundle/suggest/completions.js} reads it. For one
 * thread.
 */
final class RecurringTerms {
  private final Map<String, Map<String, List<Integer>>> terms = new TreeMap<>();
  private int talks;

  /** Adds the next talk. */
  void add(List<Transcript> transcripts, Analysis analysis) {
    Map<String, String> written = new TreeMap<>();
    transcripts.forEach(transcript -> written.putAll(analysis.recurringTerms(transcript)));
    written.forEach((term, shown) ->
        terms
            .computeIfAbsent(term, added -> new TreeMap<>())
            .computeIfAbsent(shown, added -> new ArrayList<>())
            .add(talks));
    talks++;
  }

  /** {@code [[term, as it is written, [numbers of the talks that write it so], ...], ...]}. */
  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    terms.forEach((term, spellings) -> {
      ArrayNode entry = json.addArray().add(term);
      spellings.forEach((shown, numbers) -> numbers.forEach(entry.add(shown).addArray()::add));
    });
    return json;
  }
}
