package cuepoint.lucene;

import cuepoint.search.Facets;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsCollectorManager.FacetsResult;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries from a Lucene index. */
final class LuceneSearcher implements Searcher {
  /** The last guard: the limits on clauses and forms keep queries far below. */
  private static final double PATIENCE_MILLIS = 5000;

  private static final String LATE =
      "The search took too long and was ended; some answers may be missing.";

  private final OpenIndex index;
  private final Set<Ingredient> ingredients;

  LuceneSearcher(OpenIndex index, Set<Ingredient> ingredients) {
    this.index = index;
    this.ingredients = ingredients;
  }

  @Override
  public Hits search(Query query) {
    long started = System.nanoTime();
    return index.read(searcher -> search(query, guarded(searcher, started), started));
  }

  /** A searcher of the same index that gives up late; what it has found by then is answered. */
  private static IndexSearcher guarded(IndexSearcher shared, long started) {
    IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setSimilarity(shared.getSimilarity());
    searcher.setTimeout(() -> millisSince(started) > PATIENCE_MILLIS);
    return searcher;
  }

  private Hits search(Query query, IndexSearcher searcher, long started) throws IOException {
    SearchPlan plan =
        SearchPlan.of(
            query.text(), query.filters(), searcher, index.glossaries(searcher), ingredients);
    return plan.wanted().isEmpty()
        ? nothing(query, plan, started)
        : hits(query, plan, searcher, started);
  }

  private static Hits nothing(Query query, SearchPlan plan, long started) {
    return new Hits(
        query.text(),
        plan.notes(),
        Optional.empty(),
        Map.of(),
        0,
        millisSince(started),
        Facets.NONE,
        List.of());
  }

  private Hits hits(Query query, SearchPlan plan, IndexSearcher searcher, long started)
      throws IOException {
    FacetsResult found =
        FacetsCollectorManager.search(
            searcher, plan.talks(), query.offset() + query.limit(), new FacetsCollectorManager());
    List<Hit> page = page(found.topDocs().scoreDocs, query, plan, searcher);
    FacetCounter facets = new FacetCounter(searcher.getIndexReader(), found.facetsCollector());
    return new Hits(
        query.text(),
        searcher.timedOut() ? plan.notesAnd(LATE) : plan.notes(),
        DidYouMean.text(query.text(), plan.wanted()),
        DidYouMean.heardAs(plan.wanted()),
        count(found.facetsCollector()),
        millisSince(started),
        facets.facets(),
        page);
  }

  private static List<Hit> page(
      ScoreDoc[] found, Query query, SearchPlan plan, IndexSearcher searcher) throws IOException {
    HitReader reader = new HitReader(plan, query, searcher);
    List<Hit> hits = new ArrayList<>();
    for (int i = query.offset(); i < found.length; i++) {
      hits.add(reader.read(found[i]));
    }
    return hits;
  }

  private static int count(FacetsCollector talks) {
    return talks.getMatchingDocs().stream().mapToInt(MatchingDocs::totalHits).sum();
  }

  private static double millisSince(long started) {
    return (System.nanoTime() - started) / 1_000_000.0;
  }
}
