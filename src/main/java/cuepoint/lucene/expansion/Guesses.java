package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.expansion.SaidWords.Near;
import cuepoint.lucene.expansion.Variant.Origin;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.VariantWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a word may mean that is said seldom or not at all: only what is near, likely and, beside
 * words that are said, in their company. For one query and one thread.
 */
final class Guesses {
  /** Of guesses that cost more than the nearest by this, none is searched. */
  private static final double APART = 0.15;

  /** How many times as often as chance a guess that is not close is said beside the others. */
  private static final double LEAST_OFTEN = 2;

  /**
   * What a swapped, doubled or other vowel costs: so slight a slip is likelier than a rare stem.
   */
  private static final double SLIGHT = 0.6;

  private final QueryTerms terms;
  private final Spelling spelling;
  private final VariantWeights weights;

  Guesses(Collection<LanguageGroup> groups, QueryTerms terms, VariantWeights weights) {
    this.terms = terms;
    this.spelling = new Spelling(groups, terms);
    this.weights = weights;
  }

  /** A term that is not said, with what may be meant instead. */
  QueryTerm instead(QueryTerm term, List<Variant> splits, Company company) throws IOException {
    String typed = term.clause().typed();
    List<Variant> guesses = splits.isEmpty() ? spellings(typed, company) : splits;
    return guesses.isEmpty()
        ? respelled(term)
        : term.and(guesses).respelled(Map.of(typed, guesses.getFirst().text()));
  }

  private List<Variant> spellings(String typed, Company company) throws IOException {
    List<Variant> guesses = new ArrayList<>();
    double nearest = Double.POSITIVE_INFINITY;
    for (Near near : weights.spelling() > 0 ? spelling.near(typed) : List.<Near>of()) {
      if (near.cost() > nearest + APART || guesses.size() == weights.spellings()) {
        break;
      }
      double further = Math.max(0, near.cost() - nearest);
      Variant guess = variant(near, weights.spelling() * (1 - further));
      if (isMeant(near, typed, guess, company)) {
        nearest = Math.min(nearest, near.cost());
        guesses.add(guess);
      }
    }
    return guesses;
  }

  /**
   * A term that is said seldom, or only in other forms of the word, with what is nearer to it than
   * those forms: what recognisers may have made of it, or what is meant.
   */
  QueryTerm beside(QueryTerm term, Company company) throws IOException {
    String typed = term.clause().typed();
    boolean sure = spelling.isSure(typed);
    List<Near> meant = meantBeside(term, sure, company);
    List<Variant> guesses = meant.stream().map(this::beside).toList();
    boolean isSlip =
        !sure
            && !meant.isEmpty()
            && meant.getFirst().cost() <= SLIGHT
            && meant.getFirst().talks() > company.talks(term);
    return isSlip
        ? term.onlyGuessed(instead(meant)).respelled(Map.of(typed, meant.getFirst().word()))
        : term.and(guesses);
  }

  private Variant beside(Near near) {
    return variant(near, weights.spellingBesideTyped());
  }

  private List<Variant> instead(List<Near> meant) {
    return meant.stream().map(near -> variant(near, weights.spelling())).toList();
  }

  /** The nearer words that were heard or meant instead, as many as are searched. */
  private List<Near> meantBeside(QueryTerm term, boolean sure, Company company) throws IOException {
    Company others = company.without(term);
    int least = sure && company.isName(term) ? 1 : 2;
    List<Near> meant = new ArrayList<>();
    for (Near near : nearer(term)) {
      if (sure
          ? isHeardInstead(near, term, least, company)
          : isMeant(near, term.clause().typed(), beside(near), others)) {
        meant.add(near);
      }
    }
    return meant.subList(0, Math.min(meant.size(), weights.spellings()));
  }

  /** Whether recognisers may have heard a word, as both are said in the same talks or passages. */
  private boolean isHeardInstead(Near near, QueryTerm term, int least, Company company)
      throws IOException {
    return spelling.areTogether(term.clause().typed(), near, least)
        || company.with(beside(near)) >= LEAST_OFTEN;
  }

  /** Close words that are nearer than any form of the word. */
  private List<Near> nearer(QueryTerm term) throws IOException {
    String typed = term.clause().typed();
    List<Near> nearer = new ArrayList<>();
    for (Near near : weights.spellingBesideTyped() > 0 ? spelling.near(typed) : List.<Near>of()) {
      boolean isForm = term.has(beside(near).terms());
      if (isForm && near.cost() > 0) {
        break;
      }
      if (!isForm && Spelling.isClose(near, typed)) {
        nearer.add(near);
      }
    }
    return nearer;
  }

  /** Whether a word is said just as it was typed, or is none that has another spelling. */
  boolean isSure(String typed) throws IOException {
    return spelling.isSure(typed);
  }

  /**
   * A term with likely spellings of those of its words that are not said, none of them searched.
   */
  QueryTerm respelled(QueryTerm term) throws IOException {
    Map<String, String> better = new LinkedHashMap<>();
    if (!term.isKnown()) {
      for (ShownWord word : ShownWord.of(term.clause().typed(), LanguageGroup.OTHER)) {
        List<Near> near = spelling.isSure(word.folded()) ? List.of() : spelling.near(word.folded());
        for (Near one : near) {
          if (isLikely(one)) {
            better.putIfAbsent(word.shown(), one.word());
          }
        }
      }
    }
    return term.respelled(better);
  }

  private boolean isMeant(Near near, String typed, Variant guess, Company company)
      throws IOException {
    if (company.isNone()) {
      return Spelling.isClose(near, typed) && isLikely(near);
    }
    double together = company.with(guess);
    return Spelling.isClose(near, typed)
        ? together > 0 || company.isNamedWith(guess)
        : together >= LEAST_OFTEN;
  }

  private boolean isLikely(Near near) throws IOException {
    return near.talks() >= weights.likely() * terms.docCount(TextField.WORDS.in(near.group()));
  }

  private static Variant variant(Near near, double weight) {
    List<String> words = SpokenAnalyzer.terms(near.word(), near.group());
    return new Variant(near.group(), words, near.word(), Origin.SPELLING, (float) weight);
  }
}
