package cuepoint.lucene.rank;

import cuepoint.engine.Matches;
import cuepoint.engine.TalkMatch;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.expansion.Glossaries;
import cuepoint.ranking.Weights;
import cuepoint.search.Facets;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import cuepoint.search.SearchTimeoutException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Finds the talks that answer a query.
 *
 * @param weights how much each sign of a match counts
 * @param limitMillis how long finding and scoring the talks may take, in ms: a last guard, as the
 *     limits on clauses and variants keep queries far below
 */
public record TalkMatcher(Weights weights, long limitMillis) {
  /** Talks of the same day by how well they answer; those without a day last. */
  private static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(TalkDocument.RECORDED, SortField.Type.LONG, true, Long.MIN_VALUE),
          SortField.FIELD_SCORE);

  /**
   * The talks of a query.
   *
   * @param shared reads one commit of the index
   * @throws SearchTimeoutException when it took too long
   */
  public Matches match(Query query, IndexSearcher shared, Glossaries glossaries)
      throws IOException {
    // Planning loads the dictionaries of the index's languages, which may take seconds once.
    SearchPlan plan = SearchPlan.of(query.text(), query.filters(), shared, glossaries, weights);
    Matches.Reading reading =
        new Matches.Reading(
            plan.notes(),
            DidYouMean.text(query.text(), plan.terms()),
            DidYouMean.missing(plan.terms()),
            DidYouMean.heardAs(plan.terms()));
    return plan.terms().isEmpty() ? Matches.none(reading) : matches(query, plan, reading, shared);
  }

  private Matches matches(
      Query query, SearchPlan plan, Matches.Reading reading, IndexSearcher shared)
      throws IOException {
    IndexSearcher searcher = limited(shared);
    FacetsResult found = found(query, plan.talks(), searcher);
    Facets facets = new FacetCounter(plan, found.facetsCollector(), searcher).facets();
    if (searcher.timedOut()) {
      throw new SearchTimeoutException(limitMillis);
    }
    return new Matches(
        reading,
        count(found.facetsCollector()),
        facets,
        talks(found.topDocs().scoreDocs, query.offset(), plan, shared));
  }

  private static FacetsResult found(
      Query query, org.apache.lucene.search.Query talks, IndexSearcher searcher)
      throws IOException {
    int most = query.offset() + query.limit();
    FacetsCollectorManager facets = new FacetsCollectorManager();
    return query.order() == Order.DATE
        ? FacetsCollectorManager.search(searcher, talks, most, NEWEST_FIRST, true, facets)
        : FacetsCollectorManager.search(searcher, talks, most, facets);
  }

  /** A searcher of the same commit that stops at the limit. */
  private IndexSearcher limited(IndexSearcher shared) {
    long started = System.nanoTime();
    IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setSimilarity(shared.getSimilarity());
    searcher.setTimeout(() -> (System.nanoTime() - started) / 1_000_000 >= limitMillis);
    return searcher;
  }

  private static List<TalkMatch> talks(
      ScoreDoc[] found, int offset, SearchPlan plan, IndexSearcher searcher) throws IOException {
    TalkMatchReader reader = new TalkMatchReader(plan, searcher);
    List<TalkMatch> talks = new ArrayList<>();
    for (int i = offset; i < found.length; i++) {
      talks.add(reader.read(found[i]));
    }
    return talks;
  }

  private static int count(FacetsCollector talks) {
    return talks.getMatchingDocs().stream().mapToInt(MatchingDocs::totalHits).sum();
  }
}
