package cuepoint.lucene.query;

import java.util.List;

/**
 * How much work one query may cause, whatever the number of its words, of the languages of the
 * index and of the lines of the glossary. The limits are far above what a typed query needs.
 */
public final class ExpansionBudget {
  /**
   * What a query may become at most, in Lucene's clauses: each variant is searched in some 15
   * places. Only a safeguard; the other limits keep queries below 30,000.
   */
  public static final int CLAUSES = 1 << 15;

  /** So many variants that were not typed, for all words together. */
  private static final int VARIANTS = 128;

  /** So many for each word in any case. */
  private static final int FEWEST = 4;

  /** So many words that begin with a prefix, for all prefixes in all languages together. */
  private static final int COMPLETIONS = 700;

  /** So many for one prefix in one language, */
  private static final int MOST_COMPLETIONS = 50;

  /** and so many in any case. */
  private static final int FEWEST_COMPLETIONS = 2;

  private static final String NOTE =
      "This query has more forms than can be searched at once: only the likeliest were.";

  private ExpansionBudget() {}

  /**
   * The terms of a query within the budget.
   *
   * @param terms with all their variants
   * @param notes takes a sentence where something was cut
   */
  public static List<QueryTerm> limit(List<QueryTerm> terms, List<String> notes) {
    int variants = Math.max(FEWEST, VARIANTS / Math.max(1, terms.size()));
    List<QueryTerm> limited = terms.stream().map(term -> limited(term, variants)).toList();
    if (!limited.equals(terms) || completions(limited) < MOST_COMPLETIONS) {
      notes.add(NOTE);
    }
    return limited;
  }

  private static QueryTerm limited(QueryTerm term, int variants) {
    int typed = (int) term.variants().stream().filter(Variant::isTyped).count();
    return term.first(typed + variants);
  }

  /** How many words that begin with a prefix are searched, for each prefix of a query. */
  public static int completions(List<QueryTerm> terms) {
    int prefixes =
        terms.stream()
            .filter(term -> term.clause() instanceof Clause.Prefix)
            .mapToInt(term -> term.variants().size())
            .sum();
    return Math.clamp(COMPLETIONS / Math.max(1, prefixes), FEWEST_COMPLETIONS, MOST_COMPLETIONS);
  }
}
