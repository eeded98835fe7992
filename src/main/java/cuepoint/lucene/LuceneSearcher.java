package cuepoint.lucene;

import cuepoint.search.Facets;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Answers queries from a Lucene index. */
final class LuceneSearcher implements Searcher {
  private final OpenIndex index;
  private final Analyzer analyzer = new SpokenAnalyzer();

  LuceneSearcher(OpenIndex index) {
    this.index = index;
  }

  @Override
  public Hits search(Query query) {
    try {
      return index.read(searcher -> search(query, searcher));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hits search(Query query, IndexSearcher searcher) throws IOException {
    long started = System.nanoTime();
    TypedQuery typed = QueryReader.read(query.text(), analyzer);
    Spelling spelling = new Spelling(searcher.getIndexReader());
    List<Wanted> wanted = new ArrayList<>();
    for (Clause clause : Ranking.weighty(typed.wanted())) {
      wanted.add(spelling.wanted(clause));
    }
    return wanted.isEmpty()
        ? nothing(query, typed, started)
        : hits(query, typed, wanted, searcher, started);
  }

  private static Hits nothing(Query query, TypedQuery typed, long started) {
    return new Hits(
        query.text(),
        typed.notes(),
        Optional.empty(),
        Map.of(),
        0,
        millisSince(started),
        Facets.NONE,
        List.of());
  }

  private Hits hits(
      Query query, TypedQuery typed, List<Wanted> wanted, IndexSearcher searcher, long started)
      throws IOException {
    var passageFilter = passageFilter(query.filters(), typed);
    var found =
        FacetsCollectorManager.search(
            searcher,
            talks(query, typed, wanted, passageFilter),
            query.offset() + query.limit(),
            new FacetsCollectorManager());
    MomentFinder moments = new MomentFinder(wanted, passageFilter, query, searcher);
    HitReader reader = new HitReader(wanted, moments, searcher);
    List<Hit> hits = new ArrayList<>();
    ScoreDoc[] scored = found.topDocs().scoreDocs;
    for (int i = query.offset(); i < scored.length; i++) {
      hits.add(reader.read(scored[i]));
    }
    return new Hits(
        query.text(),
        typed.notes(),
        DidYouMean.text(query.text(), wanted),
        Map.of(),
        count(found.facetsCollector()),
        millisSince(started),
        new FacetCounter(searcher.getIndexReader(), found.facetsCollector()).facets(),
        hits);
  }

  private org.apache.lucene.search.Query talks(
      Query query,
      TypedQuery typed,
      List<Wanted> wanted,
      org.apache.lucene.search.Query passageFilter) {
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(Ranking.talks(wanted, passageFilter), Occur.MUST);
    talks.add(TalkFilter.talks(query.filters(), analyzer), Occur.FILTER);
    talks.add(TalkFilter.talks(typed.filters(), analyzer), Occur.FILTER);
    for (Clause title : typed.titles()) {
      talks.add(Ranking.on(TalkDocument.TITLE, Wanted.exactly(title)), Occur.FILTER);
    }
    for (Clause excluded : typed.excluded()) {
      talks.add(Ranking.about(Wanted.exactly(excluded)), Occur.MUST_NOT);
    }
    return talks.build();
  }

  private static org.apache.lucene.search.Query passageFilter(Filters filters, TypedQuery typed) {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    passages.add(TalkFilter.passages(filters), Occur.FILTER);
    for (Clause excluded : typed.excluded()) {
      passages.add(Ranking.on(PassageDocument.TEXT, Wanted.exactly(excluded)), Occur.MUST_NOT);
    }
    return passages.build();
  }

  private static int count(FacetsCollector talks) {
    return talks.getMatchingDocs().stream().mapToInt(part -> part.totalHits()).sum();
  }

  private static double millisSince(long started) {
    return (System.nanoTime() - started) / 1_000_000.0;
  }
}
