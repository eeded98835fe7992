package cuepoint.lucene;

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
  /** A word that is said in more passages than this is hardly ever split. */
  private static final int FAMILIAR = 1000;

  /** A name that is said in more passages than this is not split into single letters. */
  private static final int RARE = 20;

  private static final int SPLITS = 8;
  private static final Pattern CAMEL_CASE =
      Pattern.compile(
          "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  private final WordBreakSpellChecker checker = new WordBreakSpellChecker();
  private final Language language;
  private final IndexReader reader;

  WordBreaks(Language language, IndexReader reader) {
    this.language = language;
    this.reader = reader;
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
   * The words that a word may have been split into, likeliest first: the parts of a name such as
   * {@code CoreAudio} or {@code 64bit}, else pairs of which each is said somewhere.
   *
   * @param typed as it was typed
   * @param word its term
   * @param found in how many documents it is found
   */
  List<List<String>> splits(String typed, String word, int found) throws IOException {
    List<String> parts = List.of(CAMEL_CASE.split(typed));
    boolean whole = parts.stream().allMatch(part -> part.length() > 1);
    if (parts.size() > 1 && (found <= RARE || whole)) {
      return List.of(terms(String.join(" ", parts)));
    }
    return found <= FAMILIAR ? pairs(word) : List.of();
  }

  private List<List<String>> pairs(String word) throws IOException {
    List<List<String>> pairs = new ArrayList<>();
    for (SuggestWord[] parts :
        checker.suggestWordBreaks(
            new Term(SpokenAnalyzer.field(PassageDocument.TEXT, language), word),
            SPLITS,
            reader,
            SuggestMode.SUGGEST_ALWAYS,
            BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY)) {
      List<String> pair = Arrays.stream(parts).map(part -> part.string).toList();
      if (pair.stream().noneMatch(language::isStopWord)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private List<String> terms(String text) {
    return SpokenAnalyzer.tokens(text, language).stream().map(SpokenAnalyzer.Token::term).toList();
  }
}
