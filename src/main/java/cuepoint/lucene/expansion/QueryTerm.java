package cuepoint.lucene.expansion;

import cuepoint.lucene.query.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A clause of a query with all the variants that may match it.
 *
 * @param clause what was typed
 * @param variants as typed in each group of languages first, then the others, the likeliest first
 * @param respelled words of the clause that are not said, to what they may mean, whether or not
 *     that is searched
 */
public record QueryTerm(Clause clause, List<Variant> variants, Map<String, String> respelled) {

  public QueryTerm {
    variants = List.copyOf(variants);
    respelled = Collections.unmodifiableMap(new LinkedHashMap<>(respelled));
  }

  /** Whether it occurs in any passage or in the text about any talk, not as a guess alone. */
  public boolean isKnown() {
    return variants.stream().anyMatch(variant -> !variant.isGuess());
  }

  /** Whether it was not typed to its end, as far as is known. */
  boolean isUnfinished() {
    return variants.stream().anyMatch(Variant::isCompletion);
  }

  /** Whether some of its variants are guesses. */
  public boolean isGuessed() {
    return variants.stream().anyMatch(Variant::isGuess);
  }

  /** The same without the variants that are guesses. */
  public QueryTerm said() {
    return with(variants.stream().filter(variant -> !variant.isGuess()).toList());
  }

  /** The same with the variants that are guesses alone. */
  public QueryTerm guesses() {
    return with(variants.stream().filter(Variant::isGuess).toList());
  }

  /** The other forms that were searched for. */
  public List<String> heardAs() {
    return variants.stream()
        .filter(variant -> !variant.isTyped() && !variant.isCompletion())
        .map(Variant::text)
        .distinct()
        .toList();
  }

  /**
   * Whether proximity to other terms counts for a variant: where a term was typed, for it alone,
   * and for what it may become.
   */
  public boolean countsNearby(Variant variant) {
    return variant.isTyped()
        || variant.isCompletion()
        || variants.stream().noneMatch(Variant::isTyped);
  }

  QueryTerm first(int most) {
    return with(variants.subList(0, Math.min(most, variants.size())));
  }

  /** The same with other variants. */
  public QueryTerm with(List<Variant> others) {
    return new QueryTerm(clause, others, respelled);
  }

  /** The same with more variants after its own. */
  QueryTerm and(List<Variant> more) {
    List<Variant> all = new ArrayList<>(variants);
    all.addAll(more);
    return with(all);
  }

  /** Whether one of its variants has these terms. */
  boolean has(List<String> terms) {
    return variants.stream().anyMatch(variant -> variant.terms().equals(terms));
  }

  /** What was guessed, and then its own variants, which only have its stem. */
  QueryTerm onlyGuessed(List<Variant> guesses) {
    List<Variant> all = new ArrayList<>(guesses);
    variants.stream().map(Variant::asGuess).forEach(all::add);
    return with(all);
  }

  /** The same with a better spelling of some of its words. */
  QueryTerm respelled(Map<String, String> better) {
    return new QueryTerm(clause, variants, better);
  }
}
