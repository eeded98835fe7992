package cuepoint.lucene.term;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermScorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TermQuery} that finds and scores the same, and shares what it looks up with all others
 * of a query. In another commit it is as any other. For one thread.
 */
final class SharedTermQuery extends TermQuery {
  /** For those who want no score. */
  private static final SimScorer NO_SCORE =
      new SimScorer() {
        @Override
        public float score(float frequency, long norm) {
          return 0;
        }
      };

  private final TermStates states;
  private final TermPlaces places;

  SharedTermQuery(Term term, TermStates states, TermPlaces places) {
    super(term, states);
    this.states = states;
    this.places = places;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return places.areIn(searcher.getTopReaderContext())
        ? new SharedWeight(searcher, mode, scorer(searcher, mode, boost), boost)
        : super.createWeight(searcher, mode, boost);
  }

  private SimScorer scorer(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
    Term term = getTerm();
    return mode.needsScores() && states.docFreq() > 0
        ? searcher
            .getSimilarity()
            .scorer(
                boost,
                searcher.collectionStatistics(term.field()),
                searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()))
        : NO_SCORE;
  }

  private final class SharedWeight extends Weight {
    private final IndexSearcher searcher;
    private final ScoreMode mode;
    private final SimScorer similarity;
    private final float boost;

    SharedWeight(IndexSearcher searcher, ScoreMode mode, SimScorer similarity, float boost) {
      super(SharedTermQuery.this);
      this.searcher = searcher;
      this.mode = mode;
      this.similarity = similarity;
      this.boost = boost;
    }

    private Weight plain() throws IOException {
      return SharedTermQuery.super.createWeight(searcher, mode, boost);
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
      return plain().matches(leaf, document);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      return plain().explain(leaf, document);
    }

    @Override
    public int count(LeafReaderContext leaf) throws IOException {
      if (leaf.reader().hasDeletions()) {
        return super.count(leaf);
      }
      TermsEnum term = places.at(getTerm(), states, leaf);
      return term == null ? 0 : term.docFreq();
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return true;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      TermsEnum term = places.at(getTerm(), states, leaf);
      return term == null ? null : new Supplier(leaf, term.docFreq());
    }

    private final class Supplier extends ScorerSupplier {
      private final LeafReaderContext leaf;
      private final long cost;
      private boolean topLevel;

      Supplier(LeafReaderContext leaf, long cost) {
        this.leaf = leaf;
        this.cost = cost;
      }

      @Override
      public Scorer get(long leadCost) throws IOException {
        TermsEnum term = places.at(getTerm(), states, leaf);
        if (term == null) {
          throw new IllegalStateException("there is no " + getTerm());
        }
        var norms = mode.needsScores() ? places.norms(leaf, getTerm().field()) : null;
        if (mode == ScoreMode.TOP_SCORES) {
          return new TermScorer(term.impacts(PostingsEnum.FREQS), similarity, norms, topLevel);
        }
        int flags = mode.needsScores() ? PostingsEnum.FREQS : PostingsEnum.NONE;
        return new TermScorer(term.postings(null, flags), similarity, norms);
      }

      @Override
      public long cost() {
        return cost;
      }

      @Override
      public void setTopLevelScoringClause() {
        topLevel = true;
      }
    }
  }
}
