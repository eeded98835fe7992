package cuepoint.lucene.rank;

import cuepoint.lucene.commit.TalkOrder;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.search.Deadline;
import cuepoint.search.Query.Order;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** Finds the best talks of a plan. For one query and one thread. */
final class TalkFinder {
  private static final SortField NEWEST =
      new SortField(TalkDocument.RECORDED, SortField.Type.LONG, true, Long.MIN_VALUE);

  private final Order order;
  private final SearchPlan plan;
  private final IndexSearcher searcher;
  private final TalkOrder ofEqual;
  private final Deadline deadline;
  private @Nullable TalkRanking ranking;

  /**
   * Finds nothing yet.
   *
   * @param order of talks
   * @param ofEqual order of those that are equally good
   */
  TalkFinder(
      Order order, SearchPlan plan, IndexSearcher searcher, TalkOrder ofEqual, Deadline deadline) {
    this.order = order;
    this.plan = plan;
    this.searcher = searcher;
    this.ofEqual = ofEqual;
    this.deadline = deadline;
  }

  /** So many; more of them later cost less than to begin anew. */
  FoundTalks best(int most) throws IOException {
    if (order == Order.DATE || !plan.ranksWholeTalks()) {
      FacetsResult found =
          FacetsCollectorManager.search(
              searcher, plan.talks(), most, sort(), true, new FacetsCollectorManager());
      return new FoundTalks(List.of(found.topDocs().scoreDocs), found.facetsCollector());
    }
    TalkRanking known = ranking;
    if (known == null) {
      known = TalkRanking.of(plan, searcher, ofEqual, deadline);
      ranking = known;
    }
    FacetsCollector all = new FacetsCollector();
    known.collect(all);
    return new FoundTalks(known.best(most), all);
  }

  /** Talks of the same day by how well they answer; those without a day last. */
  private Sort sort() {
    return order == Order.DATE
        ? new Sort(NEWEST, SortField.FIELD_SCORE, ofEqual.field())
        : new Sort(SortField.FIELD_SCORE, ofEqual.field());
  }
}
