package cuepoint.lucene.distributed;

import cuepoint.lucene.distributed.DocumentServer.Question;
import cuepoint.lucene.document.CommitFacets;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter.Field;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts how talks divide in an ordinary index of Lucene. */
final class LocalFacets {
  private static final Map<Field, String> COUNTED =
      Map.of(
          Field.EVENT, TalkDocument.EVENT_FACET,
          Field.SPEAKER, TalkDocument.SPEAKER,
          Field.YEAR, TalkDocument.YEAR,
          Field.LANGUAGE, TalkDocument.LANGUAGE,
          Field.CAPTIONS, TalkDocument.CAPTIONS);

  private LocalFacets() {}

  /** The talks that a query finds. */
  static FacetsCollector matching(Query talks, IndexSearcher searcher) throws IOException {
    return searcher.search(talks, new FacetsCollectorManager());
  }

  /** How talks divide. */
  static Facets of(Question question, FacetsCollector all, IndexSearcher searcher)
      throws IOException {
    CommitFacets values = new CommitFacets(searcher.getIndexReader());
    Map<Field, List<Facet>> counted = new EnumMap<>(Field.class);
    for (Map.Entry<Field, String> field : COUNTED.entrySet()) {
      Query other = question.others().get(field.getKey());
      FacetsCollector talks = other == null ? all : matching(other, searcher);
      counted.put(field.getKey(), values.of(field.getValue()).count(talks.getMatchingDocs(), 1000));
    }
    return new Facets(
        counted.getOrDefault(Field.EVENT, List.of()),
        counted.getOrDefault(Field.SPEAKER, List.of()),
        counted.getOrDefault(Field.YEAR, List.of()),
        counted.getOrDefault(Field.LANGUAGE, List.of()),
        counted.getOrDefault(Field.CAPTIONS, List.of()));
  }
}
