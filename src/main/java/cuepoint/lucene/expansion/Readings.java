package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.analysis.TypedWords;
import cuepoint.lucene.query.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms that words may be in an index, in one group of languages: names are written as one word
 * or as several, {@code Node.js}, {@code NodeJS} or {@code node js}.
 */
final class Readings {
  /** Names of more words are not looked for. */
  private static final int LONGEST = 4;

  /** In longer phrases no names are looked for; each costs look-ups. */
  private static final int MOST_WORDS = 8;

  private final LanguageGroup group;
  private final Dictionary dictionary;

  Readings(LanguageGroup group, Dictionary dictionary) {
    this.group = group;
    this.dictionary = dictionary;
  }

  /** Every reading of a clause; of a prefix the prefix as the index has its words. */
  List<List<String>> of(Clause clause) throws IOException {
    return clause instanceof Clause.Prefix prefix
        ? List.of(List.of(normalized(prefix)))
        : of(clause.typed());
  }

  private String normalized(Clause.Prefix prefix) {
    return group.analyzer().normalize(TextField.QUERY.in(group), prefix.typed()).utf8ToString();
  }

  /**
   * The term of a word that stands for itself, as a name that is joined by symbols is no other
   * word; empty for other clauses.
   */
  String singleTerm(Clause clause) throws IOException {
    List<List<String>> readings = clause instanceof Clause.Word ? of(clause) : List.of();
    boolean isSingle = readings.size() == 1 && readings.getFirst().size() == 1;
    return isSingle ? readings.getFirst().getFirst() : "";
  }

  /** Every reading of a text, as it was typed first; one for most words. */
  List<List<String>> of(String typed) throws IOException {
    if (TypedWords.isSimple(typed)) {
      return List.of(terms(typed));
    }
    Set<List<String>> readings = new LinkedHashSet<>();
    readings.add(terms(typed));
    List<String> words = TypedWords.parts(typed);
    if (words.size() > 1 && words.size() <= MOST_WORDS) {
      readings.add(terms(String.join(" ", words)));
      for (int first = 0; first < words.size() - 1; first++) {
        for (int end = first + 2; end <= Math.min(words.size(), first + LONGEST); end++) {
          addJoined(words, first, end, readings);
        }
      }
    }
    return List.copyOf(readings);
  }

  private void addJoined(List<String> words, int first, int end, Set<List<String>> readings)
      throws IOException {
    List<String> joined = terms(String.join("", words.subList(first, end)));
    if (joined.size() == 1 && dictionary.holds(joined.getFirst(), group)) {
      List<String> all = new ArrayList<>(terms(String.join(" ", words.subList(0, first))));
      all.addAll(joined);
      all.addAll(terms(String.join(" ", words.subList(end, words.size()))));
      readings.add(all);
    }
  }

  private List<String> terms(String text) {
    return SpokenAnalyzer.terms(text, group);
  }
}
