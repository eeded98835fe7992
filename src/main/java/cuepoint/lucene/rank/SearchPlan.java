package cuepoint.lucene.rank;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.expansion.ExpansionBudget;
import cuepoint.lucene.expansion.Glossaries;
import cuepoint.lucene.expansion.QueryExpansion;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.query.QueryReader;
import cuepoint.lucene.query.TypedQuery;
import cuepoint.ranking.Weights;
import cuepoint.search.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What Lucene is asked for a typed query.
 *
 * @param terms what talks are ranked by; empty when there is nothing to search for
 * @param excluded what passages and the text about a talk must not hold
 * @param titles what the title must hold
 * @param filters all of which talks must pass
 * @param notes what was understood differently from what was typed
 * @param weights how much each sign of a match counts
 */
record SearchPlan(
    List<QueryTerm> terms,
    List<QueryTerm> excluded,
    List<QueryTerm> titles,
    List<Filters> filters,
    List<String> notes,
    Weights weights) {

  private static final String EXPANDED =
      "Other spellings were looked for of the first "
          + QueryExpansion.EXPANDED_WORDS
          + " words only.";

  static {
    IndexSearcher.setMaxClauseCount(ExpansionBudget.CLAUSES);
  }

  SearchPlan {
    terms = List.copyOf(terms);
    excluded = List.copyOf(excluded);
    titles = List.copyOf(titles);
    filters = List.copyOf(filters);
    notes = List.copyOf(notes);
  }

  static SearchPlan of(
      String text, Filters filters, IndexSearcher searcher, Glossaries glossaries, Weights weights)
      throws IOException {
    TypedQuery typed = QueryReader.read(text);
    QueryExpansion expansion = new QueryExpansion(searcher, glossaries, weights.variants());
    List<String> notes = new ArrayList<>(typed.notes());
    List<Clause> clauses =
        withoutStopWords(expansion.divided(typed.clauses(), notes), expansion);
    if (clauses.size() > QueryExpansion.EXPANDED_WORDS) {
      notes.add(EXPANDED);
    }
    return new SearchPlan(
        expansion.limited(clauses, notes),
        exactly(typed.excluded(), expansion),
        exactly(typed.titles(), expansion),
        List.of(filters, typed.filters()),
        notes,
        weights);
  }

  /** The clauses without the stop words, unless there is nothing else. */
  private static List<Clause> withoutStopWords(List<Clause> all, QueryExpansion expansion) {
    List<Clause> rest = all.stream().filter(clause -> !expansion.isStopWord(clause)).toList();
    return rest.isEmpty() ? all : rest;
  }

  private static List<QueryTerm> exactly(List<Clause> clauses, QueryExpansion expansion)
      throws IOException {
    List<QueryTerm> exactly = new ArrayList<>();
    for (Clause clause : clauses) {
      exactly.add(expansion.exactly(clause));
    }
    return exactly;
  }

  /** Queries for one term, for ranking. */
  FieldQueries fields() {
    return FieldQueries.ranking(weights.talk(), ExpansionBudget.completions(terms));
  }

  /** The passages that may answer. */
  Query passageFilter() {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    filters.forEach(filter -> passages.add(TalkFilter.passages(filter), Occur.FILTER));
    FieldQueries fields = FieldQueries.filtering(weights.talk());
    for (QueryTerm term : excluded) {
      passages.add(fields.in(TextField.PASSAGE, term), Occur.MUST_NOT);
    }
    return passages.build();
  }

  /** The talks that answer, scored. */
  Query talks() {
    TalkQuery query = new TalkQuery(fields(), weights.talk());
    FieldQueries filtering = FieldQueries.filtering(weights.talk());
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(query.talks(terms, passageFilter()), Occur.MUST);
    if (leavesPassagesOut()) {
      talks.add(query.answering(terms, passageFilter()), Occur.FILTER);
    }
    filters.forEach(filter -> talks.add(TalkFilter.talks(filter), Occur.FILTER));
    titles.forEach(title -> talks.add(filtering.in(TextField.TITLE, title), Occur.FILTER));
    excluded.forEach(term -> talks.add(filtering.about(term), Occur.MUST_NOT));
    return talks.build();
  }

  /** Whether a talk may hold all words and yet none of its passages may be shown. */
  private boolean leavesPassagesOut() {
    return !excluded.isEmpty()
        || filters.stream()
            .anyMatch(filter -> filter.language().isPresent() || filter.captions().isPresent());
  }
}
