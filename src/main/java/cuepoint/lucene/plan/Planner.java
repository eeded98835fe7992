package cuepoint.lucene.plan;

import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.cost.PostingsBudget;
import cuepoint.lucene.document.FilterValues;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.expansion.ExpansionBudget;
import cuepoint.lucene.expansion.QueryExpansion;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.query.QueryReader;
import cuepoint.lucene.query.TypedQuery;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans what is asked of Lucene for a typed query, within what a query may cost. For one query and
 * one thread.
 *
 * @param commit of the index
 * @param weights how much each sign of a match counts
 */
public record Planner(OpenCommit commit, Weights weights, Deadline deadline) {
  private static final String EXPANDED =
      "Other spellings were looked for of the first "
          + QueryExpansion.EXPANDED_WORDS
          + " words only.";

  /**
   * The plan.
   *
   * @param text as it was typed
   * @param typing as of {@link cuepoint.search.Query#typing}
   * @param counts how many more searches count what else could be chosen
   * @throws Deadline.PassedException when the deadline has passed
   */
  public SearchPlan plan(String text, boolean typing, Filters filters, int counts)
      throws IOException {
    FilterValues values = commit.values();
    QueryTerms index = commit.terms();
    FilterNotes filterNotes = new FilterNotes(values, commit.searcher());
    TypedQuery typed = QueryReader.read(text, typing, filterNotes::hasTalks);
    QueryExpansion expansion =
        new QueryExpansion(index, commit.glossaries(), weights.variants(), deadline);
    List<String> notes = new ArrayList<>(typed.notes());
    PostingsBudget budget = new PostingsBudget(index, counts, notes);
    List<QueryTerm> terms = terms(typed.clauses(), expansion, budget, notes);
    notes.addAll(filterNotes.of(filters, typed.filters()));
    return new SearchPlan(
        terms,
        TermRarity.of(terms, index),
        budget.excluded(exactly(typed.excluded(), expansion)),
        eachExactly(typed.titles(), expansion),
        eachExactly(typed.excludedTitles(), expansion),
        List.of(new TalkFilter(filters, values), new TalkFilter(typed.filters(), values)),
        notes,
        weights,
        weights.talk().proximity() > 0 ? budget.pairs(terms) : List.of(),
        FieldQueries.ranking(weights.talk(), ExpansionBudget.completions(terms), index),
        FieldQueries.filtering(weights.talk(), index));
  }

  private static List<QueryTerm> terms(
      List<Clause> typed, QueryExpansion expansion, PostingsBudget budget, List<String> notes)
      throws IOException {
    List<Clause> clauses = StopWords.passedOver(expansion.divided(typed, notes), expansion);
    List<Clause> paid = budget.clauses(exactly(clauses, expansion));
    if (paid.size() > QueryExpansion.EXPANDED_WORDS) {
      notes.add(EXPANDED);
    }
    return budget.terms(StopWords.passedOver(expansion.limited(paid, notes)));
  }

  private static List<QueryTerm> exactly(List<Clause> clauses, QueryExpansion expansion)
      throws IOException {
    List<QueryTerm> exactly = new ArrayList<>();
    for (Clause clause : clauses) {
      exactly.add(expansion.exactly(clause));
    }
    return exactly;
  }

  private static List<List<QueryTerm>> eachExactly(
      List<List<Clause>> titles, QueryExpansion expansion) throws IOException {
    List<List<QueryTerm>> exactly = new ArrayList<>();
    for (List<Clause> title : titles) {
      exactly.add(exactly(title, expansion));
    }
    return exactly;
  }
}
