package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToIntBiFunction;

/** The words that are written about the talks in one group of languages. For one thread. */
final class AboutWords {
  private final Map<Field, List<List<Token>>> talks = new EnumMap<>(Field.class);

  /** Adds a field of the next talk; all talks have the same fields. */
  void add(Field field, List<Token> words) {
    talks.computeIfAbsent(field, added -> new ArrayList<>()).add(List.copyOf(words));
  }

  /**
   * {@code {field: {"words": [of each talk], "found": [in how many talks of the whole collection
   * each term is that any talk here has]}}}. Of each word there are, as of {@link Vlq}, how many
   * places it is after the word before, at first after the place before the text, and the number of
   * its term.
   *
   * @param terms all that the talks have, in order
   * @param inTalks in how many talks a field has a term
   */
  ObjectNode json(NavigableMap<String, WordEntry> terms, ToIntBiFunction<Field, String> inTalks) {
    Map<String, Integer> numbers = new HashMap<>();
    terms.keySet().forEach(term -> numbers.put(term, numbers.size()));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    talks.forEach((field, texts) -> {
      ObjectNode entry = json.putObject(field.label());
      ArrayNode words = entry.putArray("words");
      texts.forEach(text -> words.add(of(text, numbers)));
      ArrayNode found = entry.putArray("found");
      TreeSet<String> distinct = new TreeSet<>();
      texts.forEach(text -> text.forEach(word -> distinct.add(word.term())));
      distinct.forEach(term -> found.add(inTalks.applyAsInt(field, term)));
    });
    return json;
  }

  private static String of(List<Token> words, Map<String, Integer> numbers) {
    StringBuilder text = new StringBuilder();
    int before = -1;
    for (Token word : words) {
      Vlq.append(word.position() - before, text);
      Vlq.append(Objects.requireNonNull(numbers.get(word.term())), text);
      before = word.position();
    }
    return text.toString();
  }
}
