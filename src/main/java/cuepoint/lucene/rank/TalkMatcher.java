package cuepoint.lucene.rank;

import cuepoint.engine.Matches;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.commit.TalkOrder;
import cuepoint.lucene.document.TalkDocument;
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
import cuepoint.search.Query.Order;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Finds the talks that answer a query.
 *
 * @param weights how much each sign of a match counts
 */
public record TalkMatcher(Weights weights) {
  private static final SortField NEWEST =
      new SortField(TalkDocument.RECORDED, SortField.Type.LONG, true, Long.MIN_VALUE);

  /**
   * The talks of a query.
   *
   * @param nearness of passages, where talks may also answer by meaning
   * @param commit of the index
   * @throws cuepoint.search.Deadline.PassedException when the deadline has passed
   */
  public Matches match(
      Query query, Optional<Nearness> nearness, Deadline deadline, OpenCommit commit)
      throws IOException {
    SearchPlan plan =
        new Planner(commit, weights, deadline)
            .plan(query.text(), query.filters(), FacetCounter.searches(query.filters()));
    Matches.Reading reading =
        new Matches.Reading(
            plan.notes(),
            DidYouMean.text(query.text(), plan.terms()),
            DidYouMean.missing(plan.terms()),
            DidYouMean.heardAs(plan.terms()));
    return plan.terms().isEmpty()
        ? Matches.none(reading)
        : matches(query, nearness, deadline, plan, reading, commit);
  }

  private Matches matches(
      Query query,
      Optional<Nearness> nearness,
      Deadline deadline,
      SearchPlan plan,
      Matches.Reading reading,
      OpenCommit commit)
      throws IOException {
    deadline.check();
    IndexSearcher searcher = limited(commit.searcher(), deadline);
    FoundTalks found =
        nearness.isPresent()
            ? near(query, nearness.get(), plan, searcher, commit.order(), deadline)
            : found(query, most(query), plan, searcher, commit.order(), deadline);
    Facets facets = new FacetCounter(plan, found.all(), commit.facets(), searcher).facets();
    if (searcher.timedOut()) {
      deadline.check();
    }
    TalkMatchReader reader =
        new TalkMatchReader(
            plan, commit.searcher(), found.byMeaning() ? nearness : Optional.empty());
    return new Matches(
        reading,
        new Matches.Wording(plan.rarity(), plan.isPlain()),
        found.byMeaning(),
        found.count(),
        facets,
        reader.read(page(found.best(), query), deadline));
  }

  private static int most(Query query) {
    return query.offset() + query.limit();
  }

  /** By words and by meaning. */
  private FoundTalks near(
      Query query,
      Nearness nearness,
      SearchPlan plan,
      IndexSearcher searcher,
      TalkOrder order,
      Deadline deadline)
      throws IOException {
    int most = Math.max(most(query), MixedRanking.RANKED);
    FoundTalks words = found(query, most, plan, searcher, order, deadline);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<ScoreDoc> near = nearness.talks(leaves, Restriction.of(plan, searcher));
    Optional<List<ScoreDoc>> both =
        new MixedRanking(nearness.weight(), weights.meaning(), order).best(words.best(), near);
    return both.isEmpty()
        ? words
        : new FoundTalks(both.get(), words.with(both.get(), leaves), true);
  }

  private static FoundTalks found(
      Query query,
      int most,
      SearchPlan plan,
      IndexSearcher searcher,
      TalkOrder order,
      Deadline deadline)
      throws IOException {
    if (query.order() == Order.DATE || !plan.ranksWholeTalks()) {
      FacetsResult found =
          FacetsCollectorManager.search(
              searcher,
              plan.talks(),
              most,
              sort(query.order(), order),
              true,
              new FacetsCollectorManager());
      return new FoundTalks(List.of(found.topDocs().scoreDocs), found.facetsCollector(), false);
    }
    FacetsCollector all = new FacetsCollector();
    ScoreDoc[] best = TalkRanking.best(plan, searcher, most, order, all, deadline);
    return new FoundTalks(List.of(best), all, false);
  }

  /** Talks of the same day by how well they answer; those without a day last. */
  private static Sort sort(Order order, TalkOrder ofEqual) {
    return order == Order.DATE
        ? new Sort(NEWEST, SortField.FIELD_SCORE, ofEqual.field())
        : new Sort(SortField.FIELD_SCORE, ofEqual.field());
  }

  /** A searcher of the same commit that stops at the deadline. */
  private static IndexSearcher limited(IndexSearcher shared, Deadline deadline) {
    IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setQueryCache(null);
    searcher.setSimilarity(shared.getSimilarity());
    searcher.setTimeout(deadline::hasPassed);
    return searcher;
  }

  private static List<ScoreDoc> page(List<ScoreDoc> best, Query query) {
    return best.subList(Math.min(query.offset(), best.size()), Math.min(most(query), best.size()));
  }
}
