package cuepoint.lucene.expansion;

import cuepoint.lucene.query.Clause;
import java.io.IOException;
import java.util.List;

/**
 * How much work one query may cause, whatever the number of its words, of the languages of the
 * index and of the lines of the glossary. The limits are far above what a typed query needs.
 */
public final class ExpansionBudget {
  /**
   * At most this many clauses of Lucene: each variant is searched in some 15 places. Only a
   * safeguard; the other limits keep queries below 30,000.
   */
  public static final int CLAUSES = 1 << 15;

  /** At most this many variants that were not typed, for all words together. */
  private static final int VARIANTS = 128;

  /** Each word has at least this many variants, if there are so many. */
  private static final int FEWEST = 4;

  /** At most this many words that begin with a prefix, for all prefixes and languages. */
  private static final int COMPLETIONS = 700;

  /** At most this many for one prefix in one language. */
  private static final int MOST_COMPLETIONS = 50;

  /** Each prefix has at least this many in each language. */
  private static final int FEWEST_COMPLETIONS = 2;

  private ExpansionBudget() {}

  /**
   * The terms of a query within the budget.
   *
   * @param terms with all their variants
   */
  static List<QueryTerm> limit(List<QueryTerm> terms) {
    int variants = Math.max(FEWEST, VARIANTS / Math.max(1, terms.size()));
    return terms.stream().map(term -> limited(term, variants)).toList();
  }

  private static QueryTerm limited(QueryTerm term, int variants) {
    int typed = (int) term.variants().stream().filter(Variant::isTyped).count();
    return term.first(typed + variants);
  }

  /** Whether more words begin with a prefix of a query than are searched. */
  static boolean cutsPrefixes(List<QueryTerm> terms, Dictionary dictionary) throws IOException {
    int completions = completions(terms);
    for (QueryTerm term : terms) {
      for (Variant variant : term.variants()) {
        if (term.clause() instanceof Clause.Prefix
            && dictionary.holdsMore(completions, variant.terms().getFirst(), variant.group())) {
          return true;
        }
      }
    }
    return false;
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
