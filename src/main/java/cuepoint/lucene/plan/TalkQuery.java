package cuepoint.lucene.plan;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.lucene.query.Clause;
import cuepoint.ranking.TalkWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Scores talks as {@link TalkWeights} says.
 *
 * @param fields queries for one term
 * @param weights a weight of 0 leaves its part out
 * @param pairs of words that count more near each other, each as a variant of two words
 */
public record TalkQuery(FieldQueries fields, TalkWeights weights, List<Variant> pairs) {

  /** Where a talk must hold a term to be an answer. */
  enum Answering {
    ANYWHERE,
    /** In a passage that passes the filter, or in the text about it. */
    IN_PASSAGE_OR_TEXT,
    /** In a passage that passes the filter. */
    IN_PASSAGE
  }

  /** The talks, scored. */
  Query talks(List<QueryTerm> terms, Query passageFilter, Answering where) {
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    Query best = best(terms, passageFilter);
    switch (where) {
      case ANYWHERE -> {
        talks.add(best, Occur.SHOULD);
        if (pairsFindMore(terms)) {
          talks.add(FieldQueries.any(terms, fields::inTalk), Occur.FILTER);
        }
      }
      case IN_PASSAGE_OR_TEXT -> talks.add(orByText(best, terms), Occur.MUST);
      case IN_PASSAGE -> {
        talks.add(best, Occur.SHOULD);
        talks.add(said(terms, passageFilter), Occur.FILTER);
      }
    }
    if (weights.about() > 0) {
      talks.add(FieldQueries.any(terms, this::about), Occur.SHOULD);
    }
    if (weights.coordination() > 0) {
      talks.add(FieldQueries.any(terms, this::coordination), Occur.SHOULD);
    }
    if (terms.stream().anyMatch(QueryTerm::isGuessed)) {
      Query said = FieldQueries.any(terms, term -> fields.inTalk(term.said()));
      talks.add(
          FieldQueries.boosted(new ConstantScoreQuery(said), TalkWeights.SAID_AT_ALL),
          Occur.SHOULD);
    }
    return talks.build();
  }

  /** Whether words near each other need not be any of the terms: those of a phrase. */
  private boolean pairsFindMore(List<QueryTerm> terms) {
    return ranksInTalk()
        && !pairs.isEmpty()
        && terms.stream().anyMatch(term -> term.clause() instanceof Clause.Phrase);
  }

  private boolean ranksInTalk() {
    return weights.said() > 0 && weights.about() + weights.coordination() > 0;
  }

  /** The same talks without scores. */
  Query unscored(List<QueryTerm> terms, Query passageFilter, Answering where) {
    return switch (where) {
      case ANYWHERE -> anywhere(terms, passageFilter);
      case IN_PASSAGE_OR_TEXT -> orByText(said(terms, passageFilter), terms);
      case IN_PASSAGE -> said(terms, passageFilter);
    };
  }

  private Query anywhere(List<QueryTerm> terms, Query passageFilter) {
    return ranksInTalk()
        ? FieldQueries.any(terms, fields::inTalk)
        : talks(terms, passageFilter, Answering.ANYWHERE);
  }

  /** The same talks, and with a score of 0 those of which the text holds a term. */
  private Query orByText(Query talks, List<QueryTerm> terms) {
    Query byText = new ConstantScoreQuery(FieldQueries.any(terms, fields::about));
    return new BooleanQuery.Builder()
        .add(talks, Occur.SHOULD)
        .add(FieldQueries.boosted(byText, 0), Occur.SHOULD)
        .build();
  }

  /** Talks of which a passage that passes the filter holds a term. */
  private Query said(List<QueryTerm> terms, Query passageFilter) {
    Query said = FieldQueries.any(terms, term -> fields.in(TextField.PASSAGE, term));
    return new ToParentBlockJoinQuery(
        FieldQueries.filtered(said, passageFilter), Block.TALKS, ScoreMode.None);
  }

  /** The best passage of a talk, or its title. */
  Query best(List<QueryTerm> terms, Query passageFilter) {
    Query passage = FieldQueries.filtered(passages(terms), passageFilter);
    List<Query> either = new ArrayList<>();
    either.add(new ToParentBlockJoinQuery(passage, Block.TALKS, ScoreMode.Max));
    if (weights.titleMatch() > 0) {
      either.add(titlePart(terms));
    }
    return new DisjunctionMaxQuery(either, (float) weights.tieBreak());
  }

  /** What the title of a talk counts. */
  public Query titlePart(List<QueryTerm> terms) {
    return FieldQueries.boosted(titleMatch(terms), weights.titleMatch());
  }

  /** Talks of which title, speakers and occasion hold all terms. */
  public Query titleMatch(List<QueryTerm> terms) {
    return FieldQueries.all(terms, fields::titleMatch);
  }

  /** Where in a talk a term is. */
  public Query about(QueryTerm term) {
    return FieldQueries.boosted(fields.inTalk(term), weights.about());
  }

  /** That a talk holds a term. */
  public Query coordination(QueryTerm term) {
    return term.isGuessed()
        ? new DisjunctionMaxQuery(List.of(held(term.said()), held(term.guesses())), 0)
        : held(term);
  }

  /** A form counts by its weight, however well it matches. */
  private Query held(QueryTerm term) {
    double weight = term.isGuessed() ? term.variants().getFirst().weight() : 1;
    return FieldQueries.boosted(
        new ConstantScoreQuery(fields.inTalk(term)), weight * weights.coordination());
  }

  /** Passages that hold any term; the more of them, and the nearer each other, the better. */
  public Query passages(List<QueryTerm> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(fields.in(TextField.PASSAGE, term), Occur.SHOULD));
    pairs.forEach(pair -> any.add(near(pair), Occur.SHOULD));
    return any.build();
  }

  /** The most that a pair of words near each other counts. */
  public double mostNear(Variant pair) throws IOException {
    return fields.words().mostNear(pair, weights.proximity() * pair.weight());
  }

  /** A pair of words near each other. */
  public Query near(Variant pair) {
    return FieldQueries.boosted(
        fields.words().near(pair, weights.proximitySlop()), weights.proximity() * pair.weight());
  }
}
