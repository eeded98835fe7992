package cuepoint.lucene.rank;

import cuepoint.lucene.document.TalkDocument;
import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;

/** Counts how the matching talks divide. */
final class FacetCounter {
  private static final int VALUES = 50;

  private final IndexReader reader;
  private final FacetsCollector talks;

  FacetCounter(IndexReader reader, FacetsCollector talks) {
    this.reader = reader;
    this.talks = talks;
  }

  Facets facets() throws IOException {
    return new Facets(
        count(TalkDocument.EVENT_FACET),
        count(TalkDocument.SPEAKER),
        count(TalkDocument.YEAR),
        count(TalkDocument.LANGUAGE),
        count(TalkDocument.CAPTIONS));
  }

  private List<Facet> count(String field) throws IOException {
    FacetResult counted =
        new StringValueFacetCounts(new StringDocValuesReaderState(reader, field), talks)
            .getTopChildren(VALUES, field);
    return Arrays.stream(counted.labelValues)
        .map(part -> facet(part.label, part.value.intValue()))
        .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
        .toList();
  }

  private static Facet facet(String value, int count) {
    int label = value.indexOf(TalkDocument.LABEL);
    return label < 0
        ? new Facet(value, value, count)
        : new Facet(value.substring(0, label), value.substring(label + 1), count);
  }
}
