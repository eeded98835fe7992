package cuepoint.lucene.near;

import cuepoint.lucene.document.Block;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;

/**
 * How near the passages and talks of a commit are to a query in meaning. For one query and one
 * thread.
 */
public final class Nearness {
  private final float[] values;
  private final double weight;

  /**
   * Nearness by document.
   *
   * @param values as of {@link #of}
   * @param weight as of {@link #weight}
   */
  private Nearness(float[] values, double weight) {
    this.values = values;
    this.weight = weight;
  }

  /**
   * That of passages.
   *
   * @param cosines of the passages' vectors and the query's, by document; {@link Float#NaN} where
   *     there is none
   * @param neighbours what each of the two passages beside adds
   * @param weight as of {@link #weight}
   */
  public static Nearness of(float[] cosines, double neighbours, double weight) {
    float[] values = new float[cosines.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = cosines[i];
      if (!Float.isNaN(cosines[i])) {
        double beside = beside(cosines, i, i - 1) + beside(cosines, i, i + 1);
        values[i] = (float) ((cosines[i] + neighbours * beside) / (1 + 2 * neighbours));
      }
    }
    return new Nearness(values, weight);
  }

  /** Between two transcripts is one without a vector. */
  private static float beside(float[] cosines, int passage, int other) {
    return other < 0 || other >= cosines.length || Float.isNaN(cosines[other])
        ? cosines[passage]
        : cosines[other];
  }

  /** The weight of meaning beside words, above 0, at most 1. */
  double weight() {
    return weight;
  }

  /**
   * How near a document is, from -1 to 1; {@link Float#NaN} where it is not known.
   *
   * @param document of the commit
   */
  public float of(int document) {
    return values[document];
  }

  /**
   * Notes of each talk how near its nearest passage is, and leaves out passages and talks that may
   * not answer.
   *
   * @param restriction says which may
   */
  public void rateTalks(List<LeafReaderContext> leaves, Restriction restriction)
      throws IOException {
    for (LeafReaderContext leaf : leaves) {
      Restriction.InSegment in = restriction.in(leaf);
      BitSet talks = Block.TALKS.getBitSet(leaf);
      int first = 0;
      int talk = talks == null ? DocIdSetIterator.NO_MORE_DOCS : talks.nextSetBit(0);
      while (talk != DocIdSetIterator.NO_MORE_DOCS) {
        values[leaf.docBase + talk] = nearest(leaf.docBase, first, talk, in);
        first = talk + 1;
        talk =
            first < leaf.reader().maxDoc()
                ? talks.nextSetBit(first)
                : DocIdSetIterator.NO_MORE_DOCS;
      }
    }
  }

  private float nearest(int base, int first, int talk, Restriction.InSegment in)
      throws IOException {
    float nearest = Float.NaN;
    for (int passage = first; passage < talk; passage++) {
      float value = values[base + passage];
      if (!Float.isNaN(value) && !(value <= nearest) && in.passage(passage)) {
        nearest = value;
      }
    }
    return in.talk(talk) ? nearest : Float.NaN;
  }
}
