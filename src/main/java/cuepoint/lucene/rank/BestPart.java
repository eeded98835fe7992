package cuepoint.lucene.rank;

import cuepoint.lucene.document.Block;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.lucene.plan.TalkQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What the best passage of a talk, or its title, adds to its score: the same as {@code
 * TalkQuery.best} where all passages may answer. For one query and one thread.
 */
final class BestPart {
  private final List<Weight> words = new ArrayList<>();
  private final List<Weight> pairs = new ArrayList<>();
  private final Optional<Weight> titles;
  private final float tieBreak;

  BestPart(SearchPlan plan, IndexSearcher searcher) throws IOException {
    TalkQuery query = plan.query();
    for (Query clause : clauses(searcher.rewrite(query.passages(plan.terms())))) {
      Weight weight = searcher.createWeight(clause, ScoreMode.COMPLETE, 1);
      (isPair(clause) ? pairs : words).add(weight);
    }
    this.tieBreak = (float) query.weights().tieBreak();
    this.titles =
        query.weights().titleMatch() > 0
            ? Optional.of(weight(query.titlePart(plan.terms()), searcher))
            : Optional.empty();
  }

  private static Weight weight(Query query, IndexSearcher searcher) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  private static List<Query> clauses(Query passages) {
    return passages instanceof BooleanQuery any
            && any.clauses().stream().allMatch(BestPart::isOptional)
        ? any.clauses().stream().map(BooleanClause::query).toList()
        : List.of(passages);
  }

  private static boolean isOptional(BooleanClause clause) {
    return clause.occur() == BooleanClause.Occur.SHOULD;
  }

  /** What is read as if it were a pair need not be one. */
  private static boolean isPair(Query clause) {
    return clause instanceof BoostQuery boosted
        ? isPair(boosted.getQuery())
        : clause instanceof PhraseQuery;
  }

  /** Scores the talks of a segment, from the first one on. */
  InSegment in(LeafReaderContext leaf) throws IOException {
    List<NearWords> near = new ArrayList<>();
    for (Scorer pair : scorers(pairs, leaf)) {
      near.add(new NearWords(pair));
    }
    BitSet talks = Block.TALKS.getBitSet(leaf);
    PassageScores passages = new PassageScores(talks, scorers(words, leaf), near);
    return new InSegment(passages, titles.isEmpty() ? null : titles.get().scorer(leaf), tieBreak);
  }

  private static List<Scorer> scorers(List<Weight> weights, LeafReaderContext leaf)
      throws IOException {
    List<Scorer> scorers = new ArrayList<>();
    for (Weight weight : weights) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        scorers.add(scorer);
      }
    }
    return scorers;
  }

  /** The talks of a segment, asked for in ascending order. */
  static final class InSegment {
    private final PassageScores passages;
    private final @Nullable Scorer titles;
    private final float tieBreak;

    private InSegment(PassageScores passages, @Nullable Scorer titles, float tieBreak) {
      this.passages = passages;
      this.titles = titles;
      this.tieBreak = tieBreak;
    }

    /**
     * What is added to the score of a talk.
     *
     * @param enough less need not be exact
     */
    float of(int talk, double enough) throws IOException {
      float title = title(talk);
      if (title == PassageScores.NONE) {
        return Math.max(0, passages.best(talk, enough));
      }
      float passage = passages.best(talk, Double.NEGATIVE_INFINITY);
      return passage == PassageScores.NONE
          ? title
          : (float) (Math.max(passage, title) + (double) Math.min(passage, title) * tieBreak);
    }

    private float title(int talk) throws IOException {
      if (titles == null) {
        return PassageScores.NONE;
      }
      DocIdSetIterator found = titles.iterator();
      int next = found.docID() < talk ? found.advance(talk) : found.docID();
      return next == talk ? titles.score() : PassageScores.NONE;
    }
  }
}
