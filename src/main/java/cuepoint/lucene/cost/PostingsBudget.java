package cuepoint.lucene.cost;

import cuepoint.lucene.expansion.ExpansionBudget;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.term.QueryTerms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many postings one query may read, whatever its words: a share of the passages of the index,
 * so that the dearest query costs a few times what a plain one costs, in any index. Where all words
 * are too many, those that are said most often are left out, as they say least. For one query and
 * one thread.
 */
public final class PostingsBudget {
  /** Two words that nearly all passages say; of other words many more. */
  private static final double EACH_PASSAGE = 1;

  /** In a small index what is asked for costs little. */
  private static final long LEAST = 50_000;

  /** What is excluded may cost this share of what is searched for. */
  private static final double EXCLUDED = 0.5;

  /** Pairs of words near each other, which only order what is found, may cost this share. */
  private static final double NEARBY = 0.5;

  /** To search once more, for a count, costs this share of searching. */
  private static final double COUNT = 0.5;

  private final PostingsCost costs;
  private final long most;
  private final List<String> notes;

  /**
   * A budget.
   *
   * @param terms of the index
   * @param counts how often the same is searched for once more, for a count
   * @param notes takes a sentence for what is left out
   */
  public PostingsBudget(QueryTerms terms, int counts, List<String> notes) throws IOException {
    this.costs = PostingsCost.in(terms);
    double share = EACH_PASSAGE / (1 + COUNT * counts);
    this.most = Math.max(LEAST, (long) (share * costs.passages()));
    this.notes = notes;
  }

  /** Those of the clauses of a query that can be paid for as they were typed, in their order. */
  public List<Clause> clauses(List<QueryTerm> typed) throws IOException {
    return terms(typed).stream().map(QueryTerm::clause).toList();
  }

  /** The terms of a query that can be paid for, in their order: at least one, if there are any. */
  public List<QueryTerm> terms(List<QueryTerm> terms) throws IOException {
    List<QueryTerm> shortened = new ArrayList<>();
    for (QueryTerm term : terms) {
      shortened.add(shortened(term));
    }
    int completions = ExpansionBudget.completions(terms);
    return affordable(
        shortened, most, completions, "Left out, as too many words are said too often: %s.");
  }

  /** The same of terms that are excluded. */
  public List<QueryTerm> excluded(List<QueryTerm> terms) throws IOException {
    long some = (long) (EXCLUDED * most);
    return affordable(terms, some, Integer.MAX_VALUE, "Not excluded, as it is said too often: %s.");
  }

  private List<QueryTerm> affordable(
      List<QueryTerm> terms, long budget, int completions, String note) throws IOException {
    Set<QueryTerm> paid = paid(terms, budget, term -> costs.of(term, completions, most));
    List<QueryTerm> unpaid = terms.stream().filter(term -> !paid.contains(term)).toList();
    if (!unpaid.isEmpty()) {
      notes.add(
          note.formatted(
              unpaid.stream().map(PostingsBudget::quoted).collect(Collectors.joining(", "))));
    }
    return terms.stream().filter(paid::contains).toList();
  }

  /** Those of the {@link NearbyPairs} of the terms that can be paid for: at least one, if any. */
  public List<Variant> pairs(List<QueryTerm> terms) throws IOException {
    List<Variant> pairs = NearbyPairs.of(terms);
    Set<Variant> paid = paid(pairs, (long) (NEARBY * most), costs::ofPair);
    return pairs.stream().filter(paid::contains).toList();
  }

  /** The cheapest of some, as long as the budget lasts: at least one, if there are any. */
  private static <T> Set<T> paid(List<T> some, long budget, Price<T> price) throws IOException {
    record Priced<T>(T one, long cost) {}
    List<Priced<T>> cheapest = new ArrayList<>();
    for (T one : some) {
      cheapest.add(new Priced<>(one, price.of(one)));
    }
    cheapest.sort(Comparator.comparingLong(Priced::cost));
    Set<T> paid = new HashSet<>();
    long spent = 0;
    for (Priced<T> next : cheapest) {
      spent += next.cost;
      if (paid.isEmpty() || spent <= budget) {
        paid.add(next.one);
      }
    }
    return paid;
  }

  private interface Price<T> {
    long of(T one) throws IOException;
  }

  private void note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }

  private static String quoted(QueryTerm term) {
    return "“" + term.clause().typed() + (term.clause() instanceof Clause.Prefix ? "*”" : "”");
  }

  /** A phrase that would cost more than half of the budget with no more words than it can have. */
  private QueryTerm shortened(QueryTerm term) throws IOException {
    List<Variant> shorter = new ArrayList<>();
    for (Variant variant : term.variants()) {
      long each = costs.of(variant, term.clause()) / variant.terms().size();
      int words = Math.clamp(most / 2 / Math.max(1, each), 2, Integer.MAX_VALUE);
      shorter.add(variant.first(words));
    }
    if (shorter.equals(term.variants())) {
      return term;
    }
    note("Not all words of the phrase " + quoted(term) + " were searched for.");
    return term.with(shorter);
  }
}
