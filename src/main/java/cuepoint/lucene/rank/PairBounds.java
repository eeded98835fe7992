package cuepoint.lucene.rank;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.lucene.query.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The most that words near each other add to the score of a talk, by the terms that it holds.
 *
 * @param pairs of words that may be near each other
 */
record PairBounds(List<Pair> pairs) {
  /** Of a pair that does not depend on the terms. */
  private static final int ANY = -1;

  /**
   * A pair of words.
   *
   * @param most that it adds
   * @param first index of a term that every talk holds which has the pair; {@link #ANY} if none
   * @param second the same of the other word
   */
  record Pair(double most, int first, int second) {
    boolean mayBeIn(boolean[] held) {
      return first == ANY || (held[first] && held[second]);
    }
  }

  static PairBounds of(SearchPlan plan) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Variant pair : plan.pairs()) {
      int second = 1;
      while (second < plan.terms().size() && !isOf(second, pair, plan.terms())) {
        second++;
      }
      boolean isFound = second < plan.terms().size();
      pairs.add(
          new Pair(
              plan.query().mostNear(pair), isFound ? second - 1 : ANY, isFound ? second : ANY));
    }
    return new PairBounds(pairs);
  }

  /** Whether a pair is the words of a term and of the one before it, each in a single word. */
  private static boolean isOf(int second, Variant pair, List<QueryTerm> terms) {
    return isOf(terms.get(second - 1), pair.terms().getFirst(), pair.group())
        && isOf(terms.get(second), pair.terms().getLast(), pair.group());
  }

  /** Whether every talk that holds a word holds a term. */
  private static boolean isOf(QueryTerm term, String word, LanguageGroup group) {
    return !(term.clause() instanceof Clause.Prefix)
        && term.variants().stream()
            .anyMatch(each -> each.group() == group && each.terms().equals(List.of(word)));
  }

  /**
   * The most that they add.
   *
   * @param held for each term of the query, whether the talk holds it
   */
  double most(boolean[] held) {
    double most = 0;
    for (Pair pair : pairs) {
      most += pair.mayBeIn(held) ? pair.most : 0;
    }
    return most;
  }
}
