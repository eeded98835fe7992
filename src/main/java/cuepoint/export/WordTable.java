package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Words with their forms, and how rare they are, as {@code bundle/words/table.js} reads them.
 * Values of one kind are next to each other, which compresses well.
 */
final class WordTable {
  /** A letter can say so much. */
  private static final int MOST = 25;

  /** What is said in fewer passages costs little to search, however often they say it. */
  private static final int OFTEN = 100;

  private WordTable() {}

  /**
   * {@code {"terms": "...", "passages": [of each term], "talks": [of each term], "repeats": [of
   * each term that {@link #OFTEN} passages say, or more: how often it is said beyond once in
   * each]}}. Terms are in order, with spaces between them: each begins with a letter that says how
   * many UTF-16 units of the term before are kept ({@code A} is none), and the others follow (front
   * coding). Its {@link WordEntry#otherForms} follow after {@code |}: each begins with a letter
   * that says how many units are cut off the end of the term ({@code a} is none; {@code z} is all).
   *
   * @param inPassages in how many passages a term is said
   * @param said how often they say it, all together
   * @param inTalks in how many talks a term is said
   */
  static ObjectNode of(
      Collection<WordEntry> entries,
      ToIntFunction<String> inPassages,
      ToLongFunction<String> said,
      ToIntFunction<String> inTalks) {
    StringBuilder terms = new StringBuilder();
    String before = "";
    for (WordEntry entry : entries) {
      terms.append(terms.isEmpty() ? "" : " ");
      int kept = whole(before, Math.min(MOST, shared(before, entry.term())));
      terms.append((char) ('A' + kept)).append(entry.term(), kept, entry.term().length());
      entry.otherForms().forEach(form -> terms.append('|').append(form(entry.term(), form)));
      before = entry.term();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("terms", terms.toString());
    ArrayNode passages = json.putArray("passages");
    ArrayNode talks = json.putArray("talks");
    ArrayNode repeats = json.putArray("repeats");
    for (WordEntry entry : entries) {
      int holding = inPassages.applyAsInt(entry.term());
      passages.add(holding);
      talks.add(inTalks.applyAsInt(entry.term()));
      if (holding >= OFTEN) {
        repeats.add(said.applyAsLong(entry.term()) - holding);
      }
    }
    return json;
  }

  private static String form(String term, String form) {
    if (form.isEmpty()) {
      return "";
    }
    int kept = shared(term, form);
    int cut = term.length() - kept;
    return cut < MOST ? (char) ('a' + cut) + form.substring(kept) : "z" + form;
  }

  private static int shared(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return whole(one, shared);
  }

  /** Not within a character of two UTF-16 units. */
  private static int whole(String text, int end) {
    return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
