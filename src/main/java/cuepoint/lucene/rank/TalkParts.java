package cuepoint.lucene.rank;

import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.expansion.QueryTerm;
import cuepoint.lucene.place.DocumentMatcher;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.lucene.plan.TalkQuery;
import cuepoint.ranking.TalkWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * What a talk as a whole adds to its score, and the most that one of its passages can add, for each
 * term of a query.
 */
final class TalkParts {
  private final TalkQuery query;
  private final IndexSearcher searcher;
  private final List<TermWeights> terms = new ArrayList<>();
  private final PairBounds pairs;
  private final BestPart best;
  private final Weight titles;
  private final Weight filter;
  private final boolean isGuessed;

  /** Of what a plan says. */
  TalkParts(SearchPlan plan, IndexSearcher searcher) throws IOException {
    this.query = plan.query();
    this.searcher = searcher;
    this.isGuessed = plan.terms().stream().anyMatch(QueryTerm::isGuessed);
    for (QueryTerm term : plan.terms()) {
      terms.add(weights(term));
    }
    this.pairs = PairBounds.of(plan);
    this.best = new BestPart(plan, searcher);
    this.titles = weight(query.titleMatch(plan.terms()), ScoreMode.COMPLETE_NO_SCORES);
    this.filter = weight(plan.restriction(), ScoreMode.COMPLETE_NO_SCORES);
  }

  private TermWeights weights(QueryTerm term) throws IOException {
    boolean isGuessed = term.isGuessed();
    return new TermWeights(
        weight(query.about(term), ScoreMode.COMPLETE),
        isGuessed
            ? Optional.of(weight(query.coordination(term), ScoreMode.COMPLETE))
            : Optional.empty(),
        isGuessed
            ? Optional.of(weight(query.fields().inTalk(term.said()), ScoreMode.COMPLETE_NO_SCORES))
            : Optional.empty(),
        weight(query.fields().in(TextField.PASSAGE, term), ScoreMode.TOP_SCORES));
  }

  private Weight weight(Query query, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  /**
   * What is asked of a term.
   *
   * @param about where it is in a talk, scored
   * @param coordination that a talk holds it, of a term that is guessed
   * @param said where it is as it was typed, of a term that is guessed
   * @param passages that hold it
   */
  private record TermWeights(
      Weight about, Optional<Weight> coordination, Optional<Weight> said, Weight passages) {}

  /** The talks of a segment that answer. */
  SegmentTalks in(LeafReaderContext leaf) throws IOException {
    List<TermTalks> found = new ArrayList<>();
    for (TermWeights term : terms) {
      found.add(term(term, leaf));
    }
    return talks(found, leaf);
  }

  private TermTalks term(TermWeights term, LeafReaderContext leaf) throws IOException {
    return new TermTalks(
        term.about.scorer(leaf),
        term.coordination.isPresent() ? term.coordination.get().scorer(leaf) : null,
        term.said.isPresent() ? DocumentMatcher.of(term.said.get(), leaf) : null,
        (float) query.weights().coordination(),
        mostOf(term.passages, leaf));
  }

  /** The highest score in a segment. */
  private static double mostOf(Weight weight, LeafReaderContext leaf) throws IOException {
    Scorer scorer = weight.scorer(leaf);
    float most = 0;
    int document = 0;
    while (scorer != null && document != DocIdSetIterator.NO_MORE_DOCS) {
      int last = scorer.advanceShallow(document);
      most = Math.max(most, scorer.getMaxScore(last));
      document = last == DocIdSetIterator.NO_MORE_DOCS ? last : last + 1;
    }
    return most;
  }

  private SegmentTalks talks(List<TermTalks> found, LeafReaderContext leaf) throws IOException {
    boolean[] isHeld = new boolean[found.size()];
    SegmentTalks talks = new SegmentTalks(leaf, best);
    DocumentMatcher byTitle = DocumentMatcher.of(titles, leaf);
    DocumentMatcher kept = DocumentMatcher.of(filter, leaf);
    for (int next = next(found); next != DocIdSetIterator.NO_MORE_DOCS; next = next(found)) {
      double about = 0;
      double held = 0;
      double bound = 0;
      boolean isSaid = false;
      for (int i = 0; i < isHeld.length; i++) {
        TermTalks term = found.get(i);
        isHeld[i] = term.document() == next;
        if (isHeld[i]) {
          about += term.score();
          held += term.coordination();
          bound += term.most();
          isSaid |= term.isSaid();
          term.advance();
        }
      }
      bound += pairs.most(isHeld);
      if (kept.finds(next)) {
        double part = (float) about + held + (isGuessed && isSaid ? TalkWeights.SAID_AT_ALL : 0);
        talks.add(next, part, byTitle.finds(next) ? Float.MAX_VALUE : bound);
      }
    }
    return talks;
  }

  private static int next(List<TermTalks> found) {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (TermTalks term : found) {
      next = Math.min(next, term.document());
    }
    return next;
  }
}
