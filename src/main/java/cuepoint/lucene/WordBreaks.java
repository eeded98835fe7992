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
  private static final int SPLITS = 8;
  private static final Pattern CAMEL_CASE =
      Pattern.compile(
          "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  private final WordBreakSpellChecker checker = new WordBreakSpellChecker();
  private final IndexReader reader;

  WordBreaks(IndexReader reader) {
    this.reader = reader;
    checker.setMinBreakWordLength(1);
    checker.setMaxChanges(1);
  }

  /** Pairs of words that make one, each of which is said somewhere, if not side by side. */
  List<List<String>> splits(Term word) throws IOException {
    List<List<String>> splits = new ArrayList<>();
    for (SuggestWord[] parts :
        checker.suggestWordBreaks(
            word,
            SPLITS,
            reader,
            SuggestMode.SUGGEST_ALWAYS,
            BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY)) {
      splits.add(Arrays.stream(parts).map(part -> part.string).toList());
    }
    return splits;
  }

  /** The parts of a name such as {@code CoreAudio} or {@code 64bit}; itself where it has none. */
  static List<String> parts(String typed) {
    return List.of(CAMEL_CASE.split(typed));
  }
}
