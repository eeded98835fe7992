package cuepoint.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Where the talks of a collection lie: the mean of their passages' vectors, as seen from the middle
 * of all, for what all talks of a conference say tells none apart. Immutable.
 */
public final class TalkVectors {
  /**
   * Talks that repeat each other differ in fewer bits of their sketches: the only two of 701 talks
   * in 49 of 384, and each of these talks from eight others in fewer than this.
   */
  private static final double FAR = 125 / 384.0;

  /** So few talks have no middle worth the name, and are compared each with each. */
  private static final int FEW = 50;

  private final byte[][] vectors;
  private final float[] lengths;
  private final long[][] sketches;

  /**
   * A talk and how near it is.
   *
   * @param number of the talk
   * @param cosine of both vectors
   */
  public record Near(int number, float cosine) {}

  /** Two talks, by their numbers, of which the first is the smaller. */
  public record Pair(int one, int other) {}

  private TalkVectors(byte[][] vectors) {
    this.vectors = vectors;
    this.lengths = new float[vectors.length];
    this.sketches = new long[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      lengths[i] = Math.max(1, Direction.length(vectors[i]));
      sketches[i] = Sketch.of(vectors[i]);
    }
  }

  /** Takes the passages of a talk one by one. For one thread. */
  public static final class Mean {
    private float[] sum = {};

    /**
     * Takes a passage.
     *
     * @param vector of the same length each time
     */
    public void add(byte[] vector) {
      sum = sum.length == 0 ? new float[vector.length] : sum;
      Direction.add(vector, sum);
    }
  }

  /** Takes the talks of a collection one by one. For one thread. */
  public static final class Collector {
    private static final byte[] UNKNOWN = {};

    private final byte[][] means;
    private float[] middle = {};

    /**
     * Before any was taken.
     *
     * @param talks how many there are
     */
    public Collector(int talks) {
      means = new byte[talks][];
      Arrays.fill(means, UNKNOWN);
    }

    /** Takes a talk. One that is not taken is near no other. */
    public void add(int number, Mean passages) {
      Direction.normalize(passages.sum);
      means[number] = Direction.rounded(passages.sum);
      middle = middle.length == 0 ? new float[means[number].length] : middle;
      Direction.add(means[number], middle);
    }

    /** All that were taken. */
    public TalkVectors talks() {
      long known = Arrays.stream(means).filter(mean -> mean.length > 0).count();
      for (int i = 0; i < middle.length; i++) {
        middle[i] /= known;
      }
      return new TalkVectors(
          Arrays.stream(means)
              .map(mean -> mean.length == 0 ? mean : seen(mean, known))
              .toArray(byte[][]::new));
    }

    /** Where only one talk is known, there is no middle to see it from. */
    private byte[] seen(byte[] mean, long known) {
      float[] seen = new float[mean.length];
      Direction.add(mean, seen);
      for (int i = 0; i < seen.length && known > 2; i++) {
        seen[i] -= middle[i];
      }
      return Direction.rounded(seen);
    }
  }

  /** Whether a talk was taken. */
  public boolean knows(int number) {
    return vectors[number].length > 0;
  }

  /**
   * The talks that are nearest to one, the nearest first.
   *
   * @param number of a talk that is known
   * @param among which others are asked for, by their numbers
   */
  public List<Near> nearest(int number, int limit, IntPredicate among) {
    Comparator<Near> order =
        Comparator.comparingDouble(Near::cosine)
            .thenComparing(Near::number, Comparator.reverseOrder());
    PriorityQueue<Near> best = new PriorityQueue<>(order);
    for (int i = 0; i < vectors.length; i++) {
      if (i != number && knows(i) && among.test(i)) {
        int product = Direction.product(vectors[number], vectors[i]);
        float cosine = product / (lengths[number] * lengths[i]);
        best.add(new Near(i, Math.clamp(cosine, -1f, 1f)));
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(order.reversed()).toList();
  }

  private boolean mayBeAlike(int one, int other) {
    return vectors.length <= FEW
        || Sketch.distance(sketches[one], sketches[other]) < FAR * vectors[one].length;
  }

  /** The pairs of talks that may repeat each other, in order. */
  public List<Pair> alike() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < vectors.length; i++) {
      for (int j = i + 1; j < vectors.length && knows(i); j++) {
        if (knows(j) && mayBeAlike(i, j)) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    return pairs;
  }
}
