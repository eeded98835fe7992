package cuepoint.lucene.term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ExactPhraseMatcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseMatcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PhraseWeight;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SloppyPhraseMatcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PhraseQuery} that finds and scores the same, and shares what it looks up with the other
 * queries for its terms. In another commit it is as any other. For one thread.
 */
final class SharedPhraseQuery extends PhraseQuery {
  private final List<TermStates> states;
  private final TermPlaces places;

  /**
   * Words one after the other.
   *
   * @param states of each word
   */
  SharedPhraseQuery(
      int slop, String field, List<String> words, List<TermStates> states, TermPlaces places) {
    super(slop, field, words.toArray(String[]::new));
    this.states = List.copyOf(states);
    this.places = places;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!places.areIn(searcher.getTopReaderContext())) {
      return super.createWeight(searcher, mode, boost);
    }
    return new PhraseWeight(this, getField(), searcher, mode) {
      @Override
      protected @Nullable SimScorer getStats(IndexSearcher ignored) throws IOException {
        return mode.needsScores() ? similarity(searcher, boost) : null;
      }

      @Override
      protected @Nullable PhraseMatcher getPhraseMatcher(
          LeafReaderContext leaf, SimScorer similarity, boolean withOffsets) throws IOException {
        return matcher(leaf, mode, similarity, withOffsets);
      }
    };
  }

  /** The highest score that a document may have. */
  double most(IndexSearcher searcher, float boost) throws IOException {
    SimScorer similarity = similarity(searcher, boost);
    return similarity == null || states.stream().anyMatch(each -> each.docFreq() == 0)
        ? 0
        : similarity.score(Float.MAX_VALUE, 1);
  }

  private @Nullable SimScorer similarity(IndexSearcher searcher, float boost) throws IOException {
    Term[] terms = getTerms();
    List<TermStatistics> statistics = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      TermStates each = states.get(i);
      if (each.docFreq() > 0) {
        statistics.add(searcher.termStatistics(terms[i], each.docFreq(), each.totalTermFreq()));
      }
    }
    return statistics.isEmpty()
        ? null
        : searcher
            .getSimilarity()
            .scorer(
                boost,
                searcher.collectionStatistics(getField()),
                statistics.toArray(TermStatistics[]::new));
  }

  private @Nullable PhraseMatcher matcher(
      LeafReaderContext leaf, ScoreMode mode, SimScorer similarity, boolean withOffsets)
      throws IOException {
    int flags = withOffsets ? PostingsEnum.ALL : PostingsEnum.POSITIONS;
    PostingsAndFreq[] words = new PostingsAndFreq[states.size()];
    float cost = 0;
    for (int i = 0; i < words.length; i++) {
      Term term = getTerms()[i];
      TermsEnum at = places.at(term, states.get(i), leaf);
      if (at == null) {
        return null;
      }
      ImpactsEnum impacts =
          mode == ScoreMode.TOP_SCORES
              ? at.impacts(flags)
              : new SlowImpactsEnum(at.postings(null, flags));
      words[i] = new PostingsAndFreq(impacts, impacts, getPositions()[i], term);
      cost += (float) at.totalTermFreq() / at.docFreq();
    }
    if (getSlop() > 0) {
      return new SloppyPhraseMatcher(words, getSlop(), mode, similarity, cost, withOffsets);
    }
    ArrayUtil.timSort(words);
    return new ExactPhraseMatcher(words, mode, similarity, cost);
  }
}
