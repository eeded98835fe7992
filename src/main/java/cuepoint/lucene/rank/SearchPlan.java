package cuepoint.lucene.rank;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.FilterValues;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.expansion.ExpansionBudget;
import cuepoint.lucene.expansion.Glossaries;
import cuepoint.lucene.expansion.QueryExpansion;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.query.QueryReader;
import cuepoint.lucene.query.TypedQuery;
import cuepoint.ranking.Weights;
import cuepoint.search.Filter.Field;
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
 * @param titles of which the title must hold one, each all of its terms
 * @param excludedTitles of which the title must hold none
 * @param filters all of which talks must pass
 * @param notes what was understood differently from what was typed
 * @param weights how much each sign of a match counts
 */
record SearchPlan(
    List<QueryTerm> terms,
    List<QueryTerm> excluded,
    List<List<QueryTerm>> titles,
    List<List<QueryTerm>> excludedTitles,
    List<TalkFilter> filters,
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
    excludedTitles = List.copyOf(excludedTitles);
    filters = List.copyOf(filters);
    notes = List.copyOf(notes);
  }

  static SearchPlan of(
      String text, Filters filters, IndexSearcher searcher, Glossaries glossaries, Weights weights)
      throws IOException {
    FilterValues values = new FilterValues(searcher.getIndexReader());
    FilterNotes filterNotes = new FilterNotes(values, searcher);
    TypedQuery typed = QueryReader.read(text, filterNotes::hasTalks);
    QueryExpansion expansion = new QueryExpansion(searcher, glossaries, weights.variants());
    List<String> notes = new ArrayList<>(typed.notes());
    List<Clause> clauses =
        StopWords.passedOver(expansion.divided(typed.clauses(), notes), expansion);
    notes.addAll(filterNotes.of(filters, typed.filters()));
    if (clauses.size() > QueryExpansion.EXPANDED_WORDS) {
      notes.add(EXPANDED);
    }
    return new SearchPlan(
        StopWords.passedOver(expansion.limited(clauses, notes)),
        exactly(typed.excluded(), expansion),
        eachExactly(typed.titles(), expansion),
        eachExactly(typed.excludedTitles(), expansion),
        List.of(new TalkFilter(filters, values), new TalkFilter(typed.filters(), values)),
        notes,
        weights);
  }

  /** The same without what is chosen of a field, to count what else could be. */
  SearchPlan withoutChosen(Field field) {
    List<TalkFilter> others = new ArrayList<>(filters);
    others.set(0, given().without(field));
    return new SearchPlan(terms, excluded, titles, excludedTitles, others, notes, weights);
  }

  /** The filters that were not typed into the text. */
  private TalkFilter given() {
    return filters.getFirst();
  }

  /** Whether a value of a field is chosen. */
  boolean hasChosen(Field field) {
    return !given().filters().of(field, false).isEmpty();
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

  /** Queries for one term, for ranking. */
  FieldQueries fields() {
    return FieldQueries.ranking(weights.talk(), ExpansionBudget.completions(terms));
  }

  /** The passages that may answer. */
  Query passageFilter() throws IOException {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    for (TalkFilter filter : filters) {
      passages.add(filter.passages(), Occur.FILTER);
    }
    if (choosesVoices()) {
      passages.add(new SaidBy(FieldQueries.any(terms, this::said), voices()), Occur.FILTER);
    }
    FieldQueries fields = FieldQueries.filtering(weights.talk());
    for (QueryTerm term : excluded) {
      passages.add(fields.in(TextField.PASSAGE, term), Occur.MUST_NOT);
    }
    return passages.build();
  }

  private Query said(QueryTerm term) {
    return fields().in(TextField.PASSAGE, term);
  }

  /** Who may say what is searched for, in the opinion of each filter. */
  List<Voices> voices() throws IOException {
    List<Voices> voices = new ArrayList<>();
    for (TalkFilter filter : filters) {
      voices.add(filter.voices());
    }
    return voices;
  }

  private boolean choosesVoices() throws IOException {
    return !voices().stream().allMatch(Voices::areAll);
  }

  /** The talks that answer, scored. */
  Query talks() throws IOException {
    TalkQuery query = new TalkQuery(fields(), weights.talk());
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(query.talks(terms, passageFilter()), Occur.MUST);
    if (!excluded.isEmpty() || filters.stream().anyMatch(TalkFilter::choosesPassages)) {
      talks.add(query.answering(terms, passageFilter(), !choosesVoices()), Occur.FILTER);
    }
    for (TalkFilter filter : filters) {
      talks.add(filter.talks(), Occur.FILTER);
    }
    FieldQueries filtering = FieldQueries.filtering(weights.talk());
    if (!titles.isEmpty()) {
      talks.add(anyTitle(titles, filtering), Occur.FILTER);
    }
    excludedTitles.forEach(title -> talks.add(title(title, filtering), Occur.MUST_NOT));
    excluded.forEach(term -> talks.add(filtering.about(term), Occur.MUST_NOT));
    return talks.build();
  }

  private static Query anyTitle(List<List<QueryTerm>> titles, FieldQueries fields) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    titles.forEach(title -> any.add(title(title, fields), Occur.SHOULD));
    return any.build();
  }

  private static Query title(List<QueryTerm> title, FieldQueries fields) {
    return FieldQueries.all(title, term -> fields.in(TextField.TITLE, term));
  }
}
