package cuepoint.lucene.commit;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;

/** Sorts talks as a {@link TalkOrder} has them. */
final class ById extends FieldComparatorSource {
  private final TalkOrder order;

  ById(TalkOrder order) {
    this.order = order;
  }

  @Override
  public FieldComparator<?> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    return new Comparing(order, hits);
  }

  private static final class Comparing extends SimpleFieldComparator<Integer> {
    private final TalkOrder order;
    private final int[] ranks;
    private int bottom;
    private int top;
    private int base;

    Comparing(TalkOrder order, int hits) {
      this.order = order;
      this.ranks = new int[hits];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public int compare(int one, int other) {
      return Integer.compare(ranks[one], ranks[other]);
    }

    @Override
    public void copy(int slot, int document) {
      ranks[slot] = order.rank(base + document);
    }

    @Override
    public void setBottom(int slot) {
      bottom = ranks[slot];
    }

    @Override
    public int compareBottom(int document) {
      return Integer.compare(bottom, order.rank(base + document));
    }

    @Override
    public void setTopValue(Integer value) {
      top = value;
    }

    @Override
    public int compareTop(int document) {
      return Integer.compare(top, order.rank(base + document));
    }

    @Override
    public Integer value(int slot) {
      return ranks[slot];
    }
  }
}
