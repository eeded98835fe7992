package cuepoint.lucene.rank;

import cuepoint.engine.Matches;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.near.MixedRanking;
import cuepoint.lucene.near.Nearness;
import cuepoint.lucene.near.Restriction;
import cuepoint.lucene.plan.DidYouMean;
import cuepoint.lucene.plan.Planner;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Facets;
import cuepoint.search.Query;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds the talks that answer one query. For one thread. What finds or reads throws {@link
 * Deadline.PassedException} when the deadline has passed.
 */
public final class TalkMatching {
  private final Query query;
  private final Weights weights;
  private final Deadline deadline;
  private final OpenCommit commit;
  private final SearchPlan plan;
  private final IndexSearcher searcher;
  private final TalkFinder finder;

  /**
   * Plans how the query is searched.
   *
   * @param weights how much each sign of a match counts
   * @param commit of the index
   */
  public TalkMatching(Query query, Weights weights, Deadline deadline, OpenCommit commit)
      throws IOException {
    this.query = query;
    this.weights = weights;
    this.deadline = deadline;
    this.commit = commit;
    this.plan =
        new Planner(commit, weights, deadline)
            .plan(
                query.text(),
                query.typing(),
                query.filters(),
                FacetCounter.searches(query.filters()));
    this.searcher = limited(commit.searcher(), deadline);
    this.finder = new TalkFinder(query.order(), plan, searcher, commit.order(), deadline);
  }

  /** A searcher of the same commit that stops at the deadline. */
  private static IndexSearcher limited(IndexSearcher shared, Deadline deadline) {
    IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setQueryCache(null);
    searcher.setSimilarity(shared.getSimilarity());
    searcher.setTimeout(deadline::hasPassed);
    return searcher;
  }

  /** Those that say words of it. */
  public Matches byWords() throws IOException {
    if (plan.terms().isEmpty()) {
      return Matches.none(reading());
    }
    deadline.check();
    return matches(finder.best(most()), Optional.empty());
  }

  /** Those that say words of it or are near; empty where none is near. */
  public Optional<Matches> byMeaning(Nearness nearness) throws IOException {
    deadline.check();
    FoundTalks words = finder.best(Math.max(most(), MixedRanking.RANKED));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<ScoreDoc> near = nearness.talks(leaves, Restriction.of(plan, searcher));
    Optional<List<ScoreDoc>> both =
        new MixedRanking(nearness.weight(), weights.meaning(), commit.order())
            .best(words.best(), near);
    return both.isPresent()
        ? Optional.of(matches(words.with(both.get(), leaves), Optional.of(nearness)))
        : Optional.empty();
  }

  private Matches matches(FoundTalks found, Optional<Nearness> nearness) throws IOException {
    Facets facets = new FacetCounter(plan, found.all(), commit.facets(), searcher).facets();
    if (searcher.timedOut()) {
      deadline.check();
    }
    TalkMatchReader reader = new TalkMatchReader(plan, commit.searcher(), counting(), nearness);
    return new Matches(
        reading(),
        new Matches.Wording(plan.rarity(), plan.isPlain()),
        found.count(),
        facets,
        reader.read(page(found.best()), deadline));
  }

  private IndexSearcher counting() {
    IndexSearcher counting = new IndexSearcher(commit.reader());
    counting.setQueryCache(null);
    counting.setSimilarity(Similarities.frequency(weights.bm25()));
    return counting;
  }

  private Matches.Reading reading() {
    return DidYouMean.reading(query.text(), plan);
  }

  private int most() {
    return query.offset() + query.limit();
  }

  private List<ScoreDoc> page(List<ScoreDoc> best) {
    return best.subList(Math.min(query.offset(), best.size()), Math.min(most(), best.size()));
  }
}
