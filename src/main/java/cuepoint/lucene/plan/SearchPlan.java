package cuepoint.lucene.plan;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.expansion.ExpansionBudget;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.query.Clause;
import cuepoint.ranking.TalkWeights;
import cuepoint.ranking.Weights;
import cuepoint.search.Filter.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What Lucene is asked for a typed query.
 *
 * @param terms what talks are ranked by; empty when there is nothing to search for
 * @param rarity of each term, its idf among passages
 * @param excluded what passages and the text about a talk must not hold
 * @param titles of which the title must hold one, each all of its terms
 * @param excludedTitles of which the title must hold none
 * @param filters all of which talks must pass; the first was not typed into the text
 * @param notes what was understood differently from what was typed
 * @param weights how much each sign of a match counts
 * @param pairs of words that count more near each other, each as a variant of two words
 * @param fields queries for one term, for ranking
 * @param filtering the same for filters
 */
public record SearchPlan(
    List<QueryTerm> terms,
    List<Double> rarity,
    List<QueryTerm> excluded,
    List<List<QueryTerm>> titles,
    List<List<QueryTerm>> excludedTitles,
    List<TalkFilter> filters,
    List<String> notes,
    Weights weights,
    List<Variant> pairs,
    FieldQueries fields,
    FieldQueries filtering) {

  static {
    IndexSearcher.setMaxClauseCount(ExpansionBudget.CLAUSES);
  }

  public SearchPlan {
    terms = List.copyOf(terms);
    rarity = List.copyOf(rarity);
    excluded = List.copyOf(excluded);
    titles = List.copyOf(titles);
    excludedTitles = List.copyOf(excludedTitles);
    filters = List.copyOf(filters);
    notes = List.copyOf(notes);
    pairs = List.copyOf(pairs);
  }

  /** The same without what is chosen of a field, to count what else could be. */
  public SearchPlan withoutChosen(Field field) {
    List<TalkFilter> others = new ArrayList<>(filters);
    others.set(0, filters.getFirst().without(field));
    return new SearchPlan(
        terms,
        rarity,
        excluded,
        titles,
        excludedTitles,
        others,
        notes,
        weights,
        pairs,
        fields,
        filtering);
  }

  /** Whether a value of a field is chosen. */
  public boolean hasChosen(Field field) {
    return filters.getFirst().filters().choose(field);
  }

  /** The passages that may answer. */
  public Query passageFilter() throws IOException {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    for (TalkFilter filter : filters) {
      passages.add(filter.passages(), Occur.FILTER);
    }
    if (choosesVoices()) {
      passages.add(
          new SaidBy(FieldQueries.any(terms, term -> fields.in(TextField.PASSAGE, term)), voices()),
          Occur.FILTER);
    }
    for (QueryTerm term : excluded) {
      passages.add(filtering.in(TextField.PASSAGE, term), Occur.MUST_NOT);
    }
    return passages.build();
  }

  /** Whether words alone are asked for, as of {@link cuepoint.engine.Matches.Wording#plain}. */
  public boolean isPlain() throws IOException {
    return excluded.isEmpty()
        && titles.isEmpty()
        && excludedTitles.isEmpty()
        && !choosesVoices()
        && terms.stream().noneMatch(term -> term.clause() instanceof Clause.Phrase);
  }

  /** Whether not all talks and passages may answer. */
  public boolean isRestricted() {
    return !excluded.isEmpty()
        || !titles.isEmpty()
        || !excludedTitles.isEmpty()
        || filters.stream().anyMatch(filter -> !filter.filters().all().isEmpty());
  }

  /** Who may say what is searched for, in the opinion of each filter. */
  public List<Voices> voices() throws IOException {
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
  public Query talks() throws IOException {
    return restricted(query().talks(terms, passageFilter(), answering()));
  }

  /** The same talks without scores, which is cheaper. */
  public Query unscored() throws IOException {
    return restricted(query().unscored(terms, passageFilter(), answering()));
  }

  /** What talks must pass that hold a term. */
  public Query restriction() throws IOException {
    return restricted(MatchAllDocsQuery.INSTANCE);
  }

  /** Whether a talk that holds a term anywhere answers, and scores for it. */
  public boolean ranksWholeTalks() throws IOException {
    TalkWeights talk = weights.talk();
    return answering() == TalkQuery.Answering.ANYWHERE
        && talk.said() > 0
        && talk.about() > 0
        && talk.coordination() > 0;
  }

  /** How talks are scored. */
  public TalkQuery query() {
    return new TalkQuery(fields, weights.talk(), pairs);
  }

  private TalkQuery.Answering answering() throws IOException {
    if (choosesVoices()) {
      return TalkQuery.Answering.IN_PASSAGE;
    }
    return excluded.isEmpty() && filters.stream().noneMatch(TalkFilter::choosesPassages)
        ? TalkQuery.Answering.ANYWHERE
        : TalkQuery.Answering.IN_PASSAGE_OR_TEXT;
  }

  private Query restricted(Query answers) throws IOException {
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(answers, Occur.MUST);
    for (TalkFilter filter : filters) {
      talks.add(filter.talks(), Occur.FILTER);
    }
    if (!titles.isEmpty()) {
      talks.add(filtering.anyTitle(titles), Occur.FILTER);
    }
    excludedTitles.forEach(title -> talks.add(filtering.title(title), Occur.MUST_NOT));
    excluded.forEach(term -> talks.add(filtering.about(term), Occur.MUST_NOT));
    return talks.build();
  }
}
