package cuepoint.lucene.expansion;

import cuepoint.lucene.query.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A clause of a query with all the variants that may match it.
 *
 * @param clause what was typed
 * @param variants as typed in each group of languages first, then the others, the likeliest first
 * @param known whether it occurs, as it was typed, in any passage or in the text about any talk
 */
public record QueryTerm(Clause clause, List<Variant> variants, boolean known) {

  public QueryTerm {
    variants = List.copyOf(variants);
  }

  /** A better spelling, where what was typed is not found. */
  Optional<String> respelled() {
    return known
        ? Optional.empty()
        : variants.stream()
            .filter(variant -> variant.origin() == Variant.Origin.SPELLING)
            .findFirst()
            .map(Variant::text);
  }

  /** The other forms that were searched for. */
  List<String> heardAs() {
    return variants.stream()
        .filter(variant -> !variant.isTyped())
        .map(Variant::text)
        .distinct()
        .toList();
  }

  /**
   * Whether proximity to other terms counts for a variant: of a known term only as it was typed.
   */
  public boolean countsNearby(Variant variant) {
    return known == variant.isTyped();
  }

  QueryTerm first(int most) {
    return new QueryTerm(clause, variants.subList(0, Math.min(most, variants.size())), known);
  }
}
