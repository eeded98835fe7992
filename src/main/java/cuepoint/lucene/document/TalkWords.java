package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.TermWord;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.form.SaidTerms;
import cuepoint.talk.Talk;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;

/**
 * The words of a talk as they are said, and as its title and its speakers are written, each once:
 * what a word that was typed wrongly may mean. Terms are stems, which hardly resemble it.
 */
public final class TalkWords {
  /** Shorter words resemble too many others, in UTF-16 units. */
  public static final int SHORTEST = 3;

  /** Longer ones are hardly typed, in UTF-16 units. */
  public static final int LONGEST = 30;

  private TalkWords() {}

  /**
   * Adds the words of a talk.
   *
   * @param transcripts all that are of it
   */
  static void addTo(Document document, Talk talk, List<SaidTerms> transcripts) {
    Map<LanguageGroup, Set<String>> words = new EnumMap<>(LanguageGroup.class);
    LanguageGroup language = LanguageGroup.of(talk.language());
    String about = talk.title() + "; " + String.join("; ", talk.speakers());
    ShownWord.of(about, language).stream()
        .flatMap(word -> TermWord.of(word, language).stream())
        .forEach(word -> add(word.folded(), language, words));
    for (SaidTerms said : transcripts) {
      said.terms().forEach(term -> add(term.folded(), said.language(), words));
    }
    words.forEach(
        (group, spelled) -> document.add(ValuesField.of(TextField.WORDS.in(group), spelled)));
  }

  private static void add(
      String word, LanguageGroup language, Map<LanguageGroup, Set<String>> words) {
    if (isSpelled(word)) {
      words.computeIfAbsent(language, group -> new HashSet<>()).add(word);
    }
  }

  /** Whether a word can be spelled otherwise: numbers cannot. */
  public static boolean isSpelled(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.codePoints().allMatch(Character::isAlphabetic);
  }
}
