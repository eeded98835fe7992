package cuepoint.lucene.rank;

import cuepoint.lucene.document.TalkDocument;
import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter.Field;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;

/**
 * Counts how the matching talks divide. Where a value is chosen, its alternatives count the talks
 * that they would add.
 *
 * @param plan of the query
 * @param talks all that match
 */
record FacetCounter(SearchPlan plan, FacetsCollector talks, IndexSearcher searcher) {
  private static final int VALUES = 50;

  Facets facets() throws IOException {
    return new Facets(
        count(Field.EVENT, TalkDocument.EVENT_FACET),
        count(Field.SPEAKER, TalkDocument.SPEAKER),
        count(Field.YEAR, TalkDocument.YEAR),
        count(Field.LANGUAGE, TalkDocument.LANGUAGE),
        count(Field.CAPTIONS, TalkDocument.CAPTIONS));
  }

  private List<Facet> count(Field filter, String field) throws IOException {
    FacetResult counted =
        new StringValueFacetCounts(
                new StringDocValuesReaderState(searcher.getIndexReader(), field), talks(filter))
            .getTopChildren(VALUES, field);
    return Arrays.stream(counted.labelValues)
        .map(part -> facet(part.label, part.value.intValue()))
        .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
        .toList();
  }

  private FacetsCollector talks(Field filter) throws IOException {
    return plan.hasChosen(filter)
        ? searcher.search(plan.withoutChosen(filter).talks(), new FacetsCollectorManager())
        : talks;
  }

  private static Facet facet(String value, int count) {
    int label = value.indexOf(TalkDocument.LABEL);
    return label < 0
        ? new Facet(value, value, count)
        : new Facet(value.substring(0, label), value.substring(label + 1), count);
  }
}
