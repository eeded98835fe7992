package cuepoint.lucene.near;

import cuepoint.lucene.document.Block;
import cuepoint.lucene.vector.PassageVectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;

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
  public double weight() {
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
   * The talks that may answer, in the order of the index, each as near as its nearest passage that
   * may.
   *
   * @param restriction says which may
   */
  public List<ScoreDoc> talks(List<LeafReaderContext> leaves, Restriction restriction)
      throws IOException {
    List<ScoreDoc> near = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      Restriction.InSegment in = restriction.in(leaf);
      BitSet all = Block.TALKS.getBitSet(leaf);
      DocIdSetIterator talks =
          all == null ? DocIdSetIterator.empty() : new BitSetIterator(all, all.length());
      int first = 0;
      while (talks.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        float nearest = nearest(leaf.docBase, first, talks.docID(), in);
        if (!Float.isNaN(nearest)) {
          near.add(new ScoreDoc(leaf.docBase + talks.docID(), nearest));
        }
        first = talks.docID() + 1;
      }
    }
    return near;
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
