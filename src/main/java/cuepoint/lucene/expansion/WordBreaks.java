package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.ranking.VariantWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;

/** Finds words that captions split or join: "d trace" for dtrace, CoreAudio for "core audio". */
final class WordBreaks {
  /** How many pairs are compared by how often they are said side by side. */
  private static final int CANDIDATES = 8;

  private static final Pattern CAMEL_CASE =
      Pattern.compile(
          "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  private final WordBreakSpellChecker checker = new WordBreakSpellChecker();
  private final LanguageGroup group;
  private final IndexReader reader;
  private final VariantWeights weights;

  WordBreaks(LanguageGroup group, IndexReader reader, VariantWeights weights) {
    this.group = group;
    this.reader = reader;
    this.weights = weights;
    checker.setMinBreakWordLength(1);
    checker.setMaxChanges(1);
  }

  /**
   * A word joined with the one before and the one after it.
   *
   * @param words the terms of a query in order; empty for what is no single word
   * @param index which of them is meant
   */
  static List<List<String>> joined(List<String> words, int index) {
    List<List<String>> joined = new ArrayList<>();
    for (int first = Math.max(0, index - 1); first <= index && first + 1 < words.size(); first++) {
      if (!words.get(first).isEmpty() && !words.get(first + 1).isEmpty()) {
        joined.add(List.of(words.get(first) + words.get(first + 1)));
      }
    }
    return joined;
  }

  /**
   * The words that a word may have been split into, the likeliest first: the parts of a name such
   * as {@code CoreAudio} or {@code 64bit}, or else pairs of which each is said somewhere.
   *
   * @param typed as it was typed
   * @param word its term
   * @param documents how many documents hold it
   */
  List<List<String>> splits(String typed, String word, int documents) throws IOException {
    List<String> parts = List.of(CAMEL_CASE.split(typed));
    boolean whole = parts.stream().allMatch(part -> part.length() > 1);
    if (parts.size() > 1 && (documents <= weights.rare() || whole)) {
      return List.of(terms(String.join(" ", parts)));
    }
    return documents <= weights.familiar() ? pairs(word) : List.of();
  }

  private List<List<String>> pairs(String word) throws IOException {
    List<List<String>> pairs = new ArrayList<>();
    for (SuggestWord[] parts :
        checker.suggestWordBreaks(
            new Term(TextField.PASSAGE.in(group), word),
            CANDIDATES,
            reader,
            SuggestMode.SUGGEST_ALWAYS,
            BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY)) {
      List<String> pair = Arrays.stream(parts).map(part -> part.string).toList();
      if (pair.stream().noneMatch(group::isStopWord)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private List<String> terms(String text) {
    return SpokenAnalyzer.tokens(text, group).stream().map(SpokenAnalyzer.Token::term).toList();
  }
}
