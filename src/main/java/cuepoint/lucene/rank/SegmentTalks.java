package cuepoint.lucene.rank;

import java.io.IOException;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.ArrayUtil;

/** The talks of a segment that answer, in its order, with what is known of their scores. */
final class SegmentTalks {
  private static final int FEW = 16;

  /** A sum of bounds may be rounded otherwise than the sum of scores. */
  private static final double ROUNDED = 1 + 1e-5;

  private final LeafReaderContext leaf;
  private final BestPart best;
  private int[] documents = new int[FEW];
  private double[] parts = new double[FEW];
  private double[] bounds = new double[FEW];
  private int size;

  /**
   * No talks yet.
   *
   * @param best scores the best passage of a talk, or its title
   */
  SegmentTalks(LeafReaderContext leaf, BestPart best) {
    this.leaf = leaf;
    this.best = best;
  }

  /**
   * Adds the next talk.
   *
   * @param document its number in the segment
   * @param part of its score that the talk as a whole has
   * @param more the most that its best passage or its title adds
   */
  void add(int document, double part, double more) {
    documents = ArrayUtil.grow(documents, size + 1);
    parts = ArrayUtil.grow(parts, size + 1);
    bounds = ArrayUtil.grow(bounds, size + 1);
    documents[size] = document;
    parts[size] = part;
    bounds[size] = (float) (part + more * ROUNDED);
    size++;
  }

  int size() {
    return size;
  }

  /** The most that a talk can score. */
  double bound(int index) {
    return bounds[index];
  }

  /** Hands all of them on. */
  void collect(FacetsCollector all) throws IOException {
    LeafCollector collector = all.getLeafCollector(leaf);
    for (int i = 0; i < size; i++) {
      collector.collect(documents[i]);
    }
    collector.finish();
  }

  /** Reads passages and titles of talks, in ascending order. */
  BestPart.InSegment reading() throws IOException {
    return best.in(leaf);
  }

  /**
   * A talk with its score.
   *
   * @param enough a lower score need not be exact
   */
  ScoreDoc found(int index, BestPart.InSegment reading, double enough) throws IOException {
    float more = reading.of(documents[index], enough / ROUNDED - parts[index]);
    return new ScoreDoc(leaf.docBase + documents[index], (float) (parts[index] + more));
  }
}
