package cuepoint.lucene.near;

import cuepoint.lucene.document.Block;
import cuepoint.lucene.vector.PassageVectors;
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
  private final PassageVectors vectors;
  private final float[] query;
  private final double neighbours;
  private final double weight;
  private final float[] values;

  /**
   * That of passages.
   *
   * @param query vector of its text
   * @param neighbours what each of the two passages beside adds
   * @param weight as of {@link #weight}
   */
  public Nearness(PassageVectors vectors, float[] query, double neighbours, double weight)
      throws IOException {
    this.vectors = vectors;
    this.query = query.clone();
    this.neighbours = neighbours;
    this.weight = weight;
    this.values = smoothed(vectors.cosines(query));
  }

  private float[] smoothed(float[] cosines) {
    float[] values = new float[cosines.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = cosines[i];
      if (!Float.isNaN(cosines[i])) {
        double beside = beside(cosines, i, i - 1) + beside(cosines, i, i + 1);
        values[i] = (float) ((cosines[i] + neighbours * beside) / (1 + 2 * neighbours));
      }
    }
    return values;
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
   * How near the passages of a talk are, all exactly; {@link Float#NaN} where it is not known.
   *
   * @param first document of the talk's block, of the commit
   * @param talk its last one
   */
  public float[] ofPassages(int first, int talk) throws IOException {
    return smoothed(vectors.cosines(query, first, talk));
  }

  /**
   * How near a document is, from -1 to 1, about so where it is not near; {@link Float#NaN} where it
   * is not known.
   *
   * @param document of the commit
   */
  float of(int document) {
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
