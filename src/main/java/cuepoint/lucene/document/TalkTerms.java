package cuepoint.lucene.document;

import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.SpokenAnalyzer.Token;
import cuepoint.lucene.form.SaidForms;
import cuepoint.lucene.form.SaidTerms;
import cuepoint.lucene.form.SaidTerms.Spelled;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  private final SaidTerms said;

  /** By number. */
  private final List<Spellings> words = new ArrayList<>();

  /** By the number of a term: terms that are only written otherwise are one word. */
  private final List<Spellings> ofTerms;

  private TalkTerms(SaidTerms said) {
    this.said = said;
    Map<String, Spellings> byFolded = new HashMap<>();
    this.ofTerms = said.terms().stream().map(term -> spellings(term, byFolded)).toList();
    for (int word = 0; word < said.size(); word++) {
      int term = said.term(word);
      if (term != SaidTerms.NONE) {
        ofTerms.get(term).count(said.terms().get(term).shown());
      }
    }
  }

  private Spellings spellings(Spelled term, Map<String, Spellings> byFolded) {
    Spellings known = byFolded.get(term.folded());
    if (known != null) {
      return known;
    }
    Spellings word = new Spellings(term.folded(), words.size());
    words.add(word);
    byFolded.put(term.folded(), word);
    return word;
  }

  /**
   * A term that recurs.
   *
   * @param shown as it is mostly written
   * @param times how often it is said, in all its forms, from 2
   */
  public record Recurring(String shown, int times) {}

  /** Stemmed term, so that forms of it are one, to the term. */
  public static Map<String, Recurring> of(Transcript transcript) {
    SaidForms forms = SaidForms.of(transcript, transcript.cues());
    return of(SaidTerms.of(transcript, forms));
  }

  static Map<String, Recurring> of(SaidTerms said) {
    return new TalkTerms(said).recurring();
  }

  private Map<String, Recurring> recurring() {
    List<Spellings> recurring = new ArrayList<>(pairs());
    words.stream()
        .filter(word -> word.times >= LEAST_SHARE * said.size())
        .filter(word -> word.folded.codePoints().anyMatch(Character::isLetter))
        .forEach(recurring::add);
    Map<String, Recurring> terms = new TreeMap<>();
    recurring.stream()
        .filter(term -> term.times >= LEAST_OFTEN)
        .sorted(
            Comparator.comparingInt((Spellings term) -> term.times)
                .thenComparing(term -> term.folded, Comparator.reverseOrder()))
        .forEach(term ->
            terms.merge(
                stemmed(term.folded),
                new Recurring(term.mostly(), term.times),
                (rarer, more) -> new Recurring(more.shown(), rarer.times() + more.times())));
    return terms;
  }

  /** Those that belong together. */
  private Collection<Spellings> pairs() {
    Map<Long, Spellings> pairs = new HashMap<>();
    long[] all =
        IntStream.range(0, said.size()).filter(said::isPair).mapToLong(this::pair).toArray();
    Arrays.sort(all);
    for (int start = 0, end = 0; start < all.length; start = end) {
      while (end < all.length && all[end] == all[start]) {
        end++;
      }
      addPair(all[start], end - start, pairs);
    }
    for (int word = 0; word < said.size() && !pairs.isEmpty(); word++) {
      Spellings pair = said.isPair(word) ? pairs.get(pair(word)) : null;
      if (pair != null) {
        pair.count(said.pair(word));
      }
    }
    return pairs.values();
  }

  /** The numbers of both words of a pair, by its second one. */
  private long pair(int word) {
    long first = ofTerms.get(said.term(word - 1)).number;
    return first << Integer.SIZE | ofTerms.get(said.term(word)).number;
  }

  private void addPair(long key, int together, Map<Long, Spellings> pairs) {
    Spellings one = words.get((int) (key >> Integer.SIZE));
    Spellings other = words.get((int) key);
    double firmness = together * (double) together / (one.times * (double) other.times);
    if (together >= LEAST_OFTEN && firmness >= LEAST_FIRMNESS) {
      pairs.put(key, new Spellings(one.folded + " " + other.folded, pairs.size()));
    }
  }

  private String stemmed(String term) {
    List<Token> stems = SpokenAnalyzer.tokens(term, said.language());
    return stems.stream().map(Token::term).collect(Collectors.joining(" "));
  }

  /** How often something is said, and how it is written then. */
  private static final class Spellings {
    private final String folded;
    private final int number;
    private String first = "";
    private Map<String, Integer> others = Map.of();
    private int times;

    Spellings(String folded, int number) {
      this.folded = folded;
      this.number = number;
    }

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
