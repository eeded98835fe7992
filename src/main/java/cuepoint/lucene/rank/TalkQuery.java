package cuepoint.lucene.rank;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.expansion.Variant;
import cuepoint.ranking.TalkWeights;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Scores talks as {@link TalkWeights} says.
 *
 * @param fields queries for one term
 * @param weights a weight of 0 leaves its part out
 */
record TalkQuery(FieldQueries fields, TalkWeights weights) {
  /** At most this many variants of a term are searched near the next term. */
  private static final int NEARBY_VARIANTS = 16;

  /** The talks, scored. */
  Query talks(List<QueryTerm> terms, Query passageFilter) {
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(best(terms, passageFilter), Occur.SHOULD);
    if (weights.about() > 0) {
      Query about = FieldQueries.any(terms, fields::inTalk);
      talks.add(FieldQueries.boosted(about, weights.about()), Occur.SHOULD);
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

  private Query best(List<QueryTerm> terms, Query passageFilter) {
    Query passage = FieldQueries.filtered(passages(terms), passageFilter);
    List<Query> either = new ArrayList<>();
    either.add(new ToParentBlockJoinQuery(passage, Block.TALKS, ScoreMode.Max));
    if (weights.titleMatch() > 0) {
      Query titleMatch = FieldQueries.all(terms, fields::titleMatch);
      either.add(FieldQueries.boosted(titleMatch, weights.titleMatch()));
    }
    return new DisjunctionMaxQuery(either, (float) weights.tieBreak());
  }

  private Query coordination(QueryTerm term) {
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

  private Query passages(List<QueryTerm> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(fields.in(TextField.PASSAGE, term), Occur.SHOULD));
    for (int i = 1; weights.proximity() > 0 && i < terms.size(); i++) {
      addNearby(terms.get(i - 1), terms.get(i), any);
    }
    return any.build();
  }

  private void addNearby(QueryTerm first, QueryTerm second, BooleanQuery.Builder any) {
    for (Variant one : nearby(first)) {
      for (Variant other : nearby(second)) {
        if (one.group() == other.group()) {
          double weight = weights.proximity() * one.weight() * other.weight();
          any.add(FieldQueries.boosted(near(one, other), weight), Occur.SHOULD);
        }
      }
    }
  }

  private static List<Variant> nearby(QueryTerm term) {
    return term.variants().stream().filter(term::countsNearby).limit(NEARBY_VARIANTS).toList();
  }

  private Query near(Variant one, Variant other) {
    return new PhraseQuery(
        weights.proximitySlop(),
        TextField.PASSAGE.in(one.group()),
        one.terms().getFirst(),
        other.terms().getFirst());
  }

  /**
   * Talks of which a passage that passes the filter answers.
   *
   * @param byText whether it is enough that the text about a talk does
   */
  Query answering(List<QueryTerm> terms, Query passageFilter, boolean byText) {
    Query said = FieldQueries.any(terms, term -> fields.in(TextField.PASSAGE, term));
    Query passage = FieldQueries.filtered(said, passageFilter);
    BooleanQuery.Builder answering = new BooleanQuery.Builder();
    answering.add(new ToParentBlockJoinQuery(passage, Block.TALKS, ScoreMode.None), Occur.SHOULD);
    if (byText) {
      answering.add(FieldQueries.any(terms, fields::about), Occur.SHOULD);
    }
    return answering.build();
  }
}
