package cuepoint.lucene.vector;

import cuepoint.lucene.transcript.TextKey;
import cuepoint.relation.Direction;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The vectors of the passages of one commit of the talks, as far as they have been made. Safe for
 * use by many threads, as long as both commits are open.
 */
public final class PassageVectors {
  private static final int NONE = -1;

  private final Vectors vectors;

  /** Document of each passage's vector, by document of the talks. */
  private final int[] places;

  private PassageVectors(Vectors vectors, int[] places) {
    this.vectors = vectors;
    this.places = places;
  }

  /**
   * Finds the vectors of a commit's passages.
   *
   * @param talks the commit
   */
  static PassageVectors of(IndexReader talks, Vectors vectors) throws IOException {
    int[] places = new int[talks.maxDoc()];
    Arrays.fill(places, NONE);
    Map<Long, Integer> known = vectors.places();
    for (LeafReaderContext leaf : talks.leaves()) {
      NumericDocValues keys = TextKey.in(leaf.reader());
      while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        places[leaf.docBase + keys.docID()] = known.getOrDefault(keys.longValue(), NONE);
      }
    }
    return new PassageVectors(vectors, places);
  }

  /** Which model has made them, as of {@link cuepoint.meaning.EmbeddingModel#id}. */
  public Optional<String> model() throws IOException {
    return vectors.model();
  }

  /**
   * How near passages are to a text: exactly for the nearest, and about for the others.
   *
   * @param vector of the text
   * @return cosines from -1 to 1, by document of the talks; {@link Float#NaN} where there is no
   *     vector
   */
  public float[] cosines(float[] vector) throws IOException {
    float[] all = vectors.cosines(vector);
    float[] cosines = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      cosines[i] = places[i] == NONE ? Float.NaN : all[places[i]];
    }
    return cosines;
  }

  /** The same of some passages, all exactly: from one document to another, exclusive. */
  public float[] cosines(float[] vector, int from, int to) throws IOException {
    byte[] query = Direction.rounded(vector);
    double square = Vectors.square(query);
    VectorReader vectors = reader();
    float[] cosines = new float[to - from];
    for (int i = 0; i < cosines.length; i++) {
      cosines[i] = Float.NaN;
      if (has(from + i)) {
        byte[] other = vectors.vector(from + i);
        cosines[i] = Vectors.cosine(query, other, square * Vectors.square(other));
      }
    }
    return cosines;
  }

  /** Reads many of them, cheapest in ascending order. For one thread. */
  VectorReader reader() {
    return new VectorReader(vectors.leaves(), places);
  }

  /** Whether a passage has a vector. */
  boolean has(int document) {
    return places[document] != NONE;
  }
}
