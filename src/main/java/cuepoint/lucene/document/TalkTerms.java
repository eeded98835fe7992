package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.SpokenAnalyzer.Token;
import cuepoint.lucene.analysis.TermWord;
import cuepoint.lucene.document.SaidWords.SaidCue;
import cuepoint.talk.Transcript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words, and pairs of words, that a talk keeps coming back to, as they are said in it. What is
 * said once may be misheard, and is seldom what people search for.
 */
public final class TalkTerms {
  private static final int LEAST_OFTEN = 2;

  /** A word must be this share of a talk's: subjects recur, and phrases of speech less so. */
  private static final double LEAST_SHARE = 0.001;

  /**
   * How firmly the words of a pair belong together: the square of how often they are said side by
   * side, over how often the one and the other is said. In 701 talks this keeps "garbage collector"
   * and drops "garbage color".
   */
  private static final double LEAST_FIRMNESS = 0.1;

  /**
   * Most pairs that are kept before those that were said once are forgotten. In 24 hours of speech
   * there are fewer.
   */
  private static final int MOST_PAIRS = 150_000;

  private final LanguageGroup language;
  private final Map<String, Spellings> words = new HashMap<>();
  private final Map<String, Spellings> pairs = new HashMap<>();
  private int mostPairs = MOST_PAIRS;
  private int allWords;

  private TalkTerms(LanguageGroup language) {
    this.language = language;
  }

  /** Stemmed term, so that forms of it are one, to the term as it is mostly written. */
  public static Map<String, String> of(Transcript transcript) {
    return of(SaidWords.of(transcript));
  }

  static Map<String, String> of(SaidWords said) {
    TalkTerms terms = new TalkTerms(said.language());
    said.cues().forEach(terms::count);
    return terms.recurring();
  }

  /** Cue by cue: where one ends a pause may be, and no caption says so. */
  private void count(SaidCue cue) {
    ShownWord before = null;
    for (ShownWord next : cue.words()) {
      allWords++;
      Optional<ShownWord> word = TermWord.of(next, language);
      word.ifPresent(one -> count(words, one.folded(), one.shown()));
      if (word.isPresent() && before != null) {
        countPair(cue.text(), before, word.get());
      }
      before = word.orElse(null);
    }
  }

  /** Any other mark between two words ends what is said: a comma, a full stop. */
  private void countPair(String text, ShownWord one, ShownWord other) {
    String between = text.substring(one.end(), other.start());
    if (between.equals(" ") || between.equals("-")) {
      String shown = text.substring(one.start(), other.end());
      count(pairs, one.folded() + " " + other.folded(), shown);
      if (pairs.size() > mostPairs) {
        pairs.values().removeIf(said -> said.times < LEAST_OFTEN);
        mostPairs = Math.max(MOST_PAIRS, 2 * pairs.size());
      }
    }
  }

  private static void count(Map<String, Spellings> counts, String folded, String shown) {
    counts.computeIfAbsent(folded, term -> new Spellings()).count(shown);
  }

  private Map<String, String> recurring() {
    Map<String, Spellings> recurring = new HashMap<>(words);
    recurring.keySet().removeIf(word -> word.codePoints().noneMatch(Character::isLetter));
    recurring.values().removeIf(said -> said.times < LEAST_SHARE * allWords);
    pairs.forEach((pair, said) -> {
      if (firmness(pair, said) >= LEAST_FIRMNESS) {
        recurring.put(pair, said);
      }
    });
    recurring.values().removeIf(said -> said.times < LEAST_OFTEN);
    Map<String, String> terms = new TreeMap<>();
    recurring.entrySet().stream()
        .sorted(Comparator.comparingInt(term -> term.getValue().times))
        .forEach(term -> terms.put(stemmed(term.getKey()), term.getValue().mostly()));
    return terms;
  }

  private double firmness(String pair, Spellings said) {
    int space = pair.indexOf(' ');
    double alone = times(pair.substring(0, space)) * (double) times(pair.substring(space + 1));
    return said.times * said.times / alone;
  }

  private int times(String word) {
    return Optional.ofNullable(words.get(word)).map(said -> said.times).orElse(0);
  }

  private String stemmed(String term) {
    List<Token> stems = SpokenAnalyzer.tokens(term, language);
    return stems.stream().map(Token::term).collect(Collectors.joining(" "));
  }

  /** How often something is said, and how it is written then. */
  private static final class Spellings {
    private String first = "";
    private Map<String, Integer> others = Map.of();
    private int times;

    /** Most are only ever written in one way, and need no map. */
    void count(String shown) {
      if (times == 0) {
        first = shown;
      } else if (!shown.equals(first)) {
        others = others.isEmpty() ? new HashMap<>(2) : others;
        others.merge(shown, 1, Integer::sum);
      }
      times++;
    }

    /** Of spellings that are as frequent the last: lower case, which a sentence does not begin. */
    String mostly() {
      TreeMap<String, Integer> counts = new TreeMap<>(others);
      counts.put(first, times - others.values().stream().mapToInt(Integer::intValue).sum());
      int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
      counts.values().removeIf(count -> count < most);
      return counts.lastKey();
    }
  }
}
