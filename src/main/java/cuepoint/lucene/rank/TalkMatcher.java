package cuepoint.lucene.rank;

import cuepoint.engine.Matches;
import cuepoint.engine.TalkMatch;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.commit.TalkOrder;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.plan.DidYouMean;
import cuepoint.lucene.plan.Planner;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Facets;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

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
   * @param commit of the index
   * @throws cuepoint.search.Deadline.PassedException when the deadline has passed
   */
  public Matches match(Query query, Deadline deadline, OpenCommit commit) throws IOException {
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
        : matches(query, deadline, plan, reading, commit);
  }

  private Matches matches(
      Query query, Deadline deadline, SearchPlan plan, Matches.Reading reading, OpenCommit commit)
      throws IOException {
    deadline.check();
    IndexSearcher searcher = limited(commit.searcher(), deadline);
    FacetsResult found = found(query, plan, searcher, commit.order(), deadline);
    Facets facets =
        new FacetCounter(plan, found.facetsCollector(), commit.facets(), searcher).facets();
    if (searcher.timedOut()) {
      deadline.check();
    }
    return new Matches(
        reading,
        count(found.facetsCollector()),
        facets,
        talks(found.topDocs().scoreDocs, query.offset(), deadline, plan, commit.searcher()));
  }

  private static FacetsResult found(
      Query query, SearchPlan plan, IndexSearcher searcher, TalkOrder order, Deadline deadline)
      throws IOException {
    int most = query.offset() + query.limit();
    if (query.order() == Order.DATE || !plan.ranksWholeTalks()) {
      return FacetsCollectorManager.search(
          searcher,
          plan.talks(),
          most,
          sort(query.order(), order),
          true,
          new FacetsCollectorManager());
    }
    FacetsCollector all = new FacetsCollector();
    ScoreDoc[] best = TalkRanking.best(plan, searcher, most, order, all, deadline);
    TotalHits count = new TotalHits(count(all), TotalHits.Relation.EQUAL_TO);
    return new FacetsResult(new TopDocs(count, best), all);
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

  private static List<TalkMatch> talks(
      ScoreDoc[] found, int offset, Deadline deadline, SearchPlan plan, IndexSearcher searcher)
      throws IOException {
    List<ScoreDoc> asked =
        Arrays.asList(found).subList(Math.min(offset, found.length), found.length);
    return asked.isEmpty() ? List.of() : new TalkMatchReader(plan, searcher).read(asked, deadline);
  }

  private static int count(FacetsCollector talks) {
    return talks.getMatchingDocs().stream().mapToInt(MatchingDocs::totalHits).sum();
  }
}
