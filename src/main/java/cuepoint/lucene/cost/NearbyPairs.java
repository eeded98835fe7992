package cuepoint.lucene.cost;

import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words of a query, each with the next, that count more where they are near each other. */
final class NearbyPairs {
  /** At most this many variants of a term are searched near the next term. */
  private static final int VARIANTS = 16;

  private NearbyPairs() {}

  /** Each pair as a variant of two words, with the product of their weights. */
  static List<Variant> of(List<QueryTerm> terms) {
    List<Variant> pairs = new ArrayList<>();
    for (int i = 1; i < terms.size(); i++) {
      List<Variant> seconds = variants(terms.get(i));
      variants(terms.get(i - 1)).forEach(first -> pairs(first, seconds).forEach(pairs::add));
    }
    return pairs;
  }

  private static List<Variant> variants(QueryTerm term) {
    return term.variants().stream().filter(term::countsNearby).limit(VARIANTS).toList();
  }

  private static Stream<Variant> pairs(Variant first, List<Variant> seconds) {
    return seconds.stream()
        .filter(second -> second.group() == first.group())
        .map(second ->
            new Variant(
                first.group(),
                List.of(first.terms().getFirst(), second.terms().getFirst()),
                first.text() + " " + second.text(),
                first.origin(),
                first.weight() * second.weight()));
  }
}
