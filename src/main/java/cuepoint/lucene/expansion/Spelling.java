package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.document.TalkWords;
import cuepoint.lucene.expansion.SaidWords.Near;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds said words that a word may mean which is not said. How near they must be was measured on
 * misspellings of words of 701 talks, and on names that none of these talks says.
 */
final class Spelling {
  /** Shorter words resemble too many others, in UTF-16 units. */
  private static final int SHORTEST = 4;

  /** What the slips of a word of up to 7, 9 and more letters may cost. */
  private static final double SHORT = 0.8;

  private static final double MIDDLE = 1.2;
  private static final double LONG = 1.4;

  /** How much more they may cost where the words beside it speak for a guess. */
  private static final double IN_COMPANY = 0.4;

  /** Of so many of the nearest words, in each language, it is found out whether they are meant. */
  private static final int CANDIDATES = 8;

  private static final Comparator<Near> NEAREST =
      Comparator.comparingDouble(Near::cost)
          .thenComparing(Comparator.comparingInt(Near::talks).reversed())
          .thenComparing(Near::word);

  private final List<SaidWords> said;
  private final Map<String, List<Near>> found = new HashMap<>();

  Spelling(Collection<LanguageGroup> groups, QueryTerms terms) {
    this.said = groups.stream().map(group -> new SaidWords(group, terms)).toList();
  }

  /** Said words that may be meant, in all languages of the index, the nearest first. */
  List<Near> near(String typed) throws IOException {
    List<Near> known = found.get(typed);
    if (known == null) {
      known = search(typed);
      found.put(typed, known);
    }
    return known;
  }

  private List<Near> search(String typed) throws IOException {
    List<Near> near = new ArrayList<>();
    for (SaidWords words : said) {
      Optional<String> word = word(typed, words.group());
      if (word.isPresent()) {
        words.near(word.get(), limit(typed) + IN_COMPANY).stream()
            .sorted(NEAREST)
            .limit(CANDIDATES)
            .forEach(near::add);
      }
    }
    near.sort(NEAREST);
    return near;
  }

  /** As of {@link SaidWords#areTogether}. */
  boolean areTogether(String typed, Near other, int least) throws IOException {
    for (SaidWords words : said) {
      if (words.group() == other.group()) {
        Optional<String> word = word(typed, words.group());
        return word.isPresent() && words.areTogether(word.get(), other.word(), least);
      }
    }
    return false;
  }

  /** Whether a word is said just as it was typed, or is none that has another spelling. */
  boolean isSure(String typed) throws IOException {
    boolean spelled = false;
    for (SaidWords words : said) {
      Optional<String> word = word(typed, words.group());
      if (word.isPresent() && words.holds(word.get())) {
        return true;
      }
      spelled = spelled || word.isPresent();
    }
    return !spelled;
  }

  private static Optional<String> word(String typed, LanguageGroup group) {
    List<ShownWord> words = ShownWord.of(typed, group);
    return words.size() == 1
            && words.getFirst().folded().length() >= SHORTEST
            && TalkWords.isSpelled(words.getFirst().folded())
        ? Optional.of(words.getFirst().folded())
        : Optional.empty();
  }

  /** Whether a word is so near that it needs no company. */
  static boolean isClose(Near near, String typed) {
    return near.cost() <= limit(typed);
  }

  private static double limit(String typed) {
    return typed.length() < 8 ? SHORT : typed.length() < 10 ? MIDDLE : LONG;
  }
}
