package cuepoint.lucene.document;

import cuepoint.search.Facets.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of a field in a commit, and which talks have them, in memory: about 8 bytes for each
 * talk and 4 for each of its values. Immutable.
 */
public final class FacetValues {
  private final List<Facet> values;
  private final int[] talks;
  private final int[] starts;
  private final int[] numbers;

  /**
   * Values of a field.
   *
   * @param values ascending, without counts
   * @param talks the documents that have any, ascending
   * @param starts where the numbers of each begin, and where the last ones end
   * @param numbers of the values of one talk after the other
   */
  private FacetValues(List<Facet> values, int[] talks, int[] starts, int[] numbers) {
    this.values = values;
    this.talks = talks;
    this.starts = starts;
    this.numbers = numbers;
  }

  static FacetValues of(IndexReader reader, String field) throws IOException {
    List<Facet> values = new ArrayList<>();
    IntStream.Builder talks = IntStream.builder();
    IntStream.Builder starts = IntStream.builder();
    IntStream.Builder numbers = IntStream.builder();
    SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, field);
    int size = 0;
    while (all != null && all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = 0; i < all.docValueCount(); i++) {
        numbers.add((int) all.nextOrd());
      }
      talks.add(all.docID());
      starts.add(size);
      size += all.docValueCount();
    }
    starts.add(size);
    for (long number = 0; all != null && number < all.getValueCount(); number++) {
      values.add(TalkDocument.facet(all.lookupOrd(number).utf8ToString()));
    }
    return new FacetValues(
        values, talks.build().toArray(), starts.build().toArray(), numbers.build().toArray());
  }

  /**
   * How many of some talks have a value, those that most have first, of equal ones in their order.
   *
   * @param most so many values at most
   */
  public List<Facet> count(List<MatchingDocs> some, int most) throws IOException {
    int[] counts = new int[values.size()];
    for (MatchingDocs segment : some) {
      add(segment, counts);
    }
    long[] ascending =
        IntStream.range(0, counts.length)
            .filter(number -> counts[number] > 0)
            .mapToLong(number -> ((long) counts[number] << Integer.SIZE) - number)
            .sorted()
            .toArray();
    List<Facet> counted = new ArrayList<>();
    for (int i = ascending.length - 1; i >= 0 && counted.size() < most; i--) {
      Facet value = values.get(-(int) ascending[i]);
      counted.add(new Facet(value.value(), value.label(), counts[-(int) ascending[i]]));
    }
    return counted;
  }

  private void add(MatchingDocs segment, int[] counts) throws IOException {
    DocIdSetIterator each = segment.bits().iterator();
    int talk = 0;
    while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int document = segment.context().docBase + each.docID();
      while (talk < talks.length && talks[talk] < document) {
        talk++;
      }
      boolean hasValues = talk < talks.length && talks[talk] == document;
      for (int i = starts[talk]; hasValues && i < starts[talk + 1]; i++) {
        counts[numbers[i]]++;
      }
    }
  }
}
