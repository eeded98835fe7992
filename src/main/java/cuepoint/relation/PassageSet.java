package cuepoint.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The passages of one talk in one language, in order, by their vectors. Immutable. */
public final class PassageSet {
  /**
   * Passages that say {@linkplain SharedPassage#NEARLY_THE_SAME nearly the same} have sketches that
   * differ in fewer bits, by far: in at most 90 of 384 in 701 talks.
   */
  private static final double FAR = 100 / 384.0;

  private final byte[][] vectors;
  private final float[] lengths;
  private final long[][] sketches;

  /**
   * Two passages that are like each other.
   *
   * @param here index in this set
   * @param there index in the other
   * @param cosine of their vectors
   */
  public record Near(int here, int there, float cosine) {}

  /**
   * Takes vectors.
   *
   * @param vectors of one length, as of {@link cuepoint.index.VectorIndexer}
   */
  public PassageSet(List<byte[]> vectors) {
    this.vectors = vectors.stream().map(byte[]::clone).toArray(byte[][]::new);
    this.lengths = new float[this.vectors.length];
    this.sketches = new long[this.vectors.length][];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.max(1, Direction.length(this.vectors[i]));
      sketches[i] = Sketch.of(this.vectors[i]);
    }
  }

  public int size() {
    return vectors.length;
  }

  /** The vector of one of them. */
  public byte[] vector(int index) {
    return vectors[index].clone();
  }

  /** The vectors of some of them, added up as if each were one long. */
  float[] sum(int start, int end) {
    float[] sum = new float[vectors[start].length];
    for (int i = start; i < end; i++) {
      Direction.add(vectors[i], sum);
    }
    return sum;
  }

  /**
   * Of each passage the one of the other talk that says nearly the same and is nearest to it, in
   * order.
   */
  public List<Near> nearlyTheSame(PassageSet other) {
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < vectors.length; i++) {
      int here = i;
      nearest(i, other, (int) (FAR * vectors[i].length))
          .map(there -> new Near(here, there, cosine(here, other, there)))
          .filter(pair -> pair.cosine >= SharedPassage.NEARLY_THE_SAME)
          .ifPresent(near::add);
    }
    return near;
  }

  /**
   * The two passages that are nearest to each other, but for the first and last of both talks.
   * Empty if there are no others.
   */
  public Optional<Near> nearest(PassageSet other) {
    Optional<Near> best = Optional.empty();
    for (int i = 1; i < size() - 1; i++) {
      Optional<Integer> found = nearest(i, other, Integer.MAX_VALUE);
      if (found.isPresent()) {
        Near pair = new Near(i, found.get(), cosine(i, other, found.get()));
        best = best.filter(known -> known.cosine >= pair.cosine).or(() -> Optional.of(pair));
      }
    }
    return best;
  }

  /** By sketch; not the first or last of the other talk. */
  private Optional<Integer> nearest(int passage, PassageSet other, int farthest) {
    Optional<Integer> nearest = Optional.empty();
    int least = farthest;
    for (int i = 1; i < other.size() - 1; i++) {
      int distance = Sketch.distance(sketches[passage], other.sketches[i]);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(i);
      }
    }
    return nearest;
  }

  private float cosine(int here, PassageSet other, int there) {
    int product = Direction.product(vectors[here], other.vectors[there]);
    return Math.clamp(product / (lengths[here] * other.lengths[there]), -1f, 1f);
  }
}
