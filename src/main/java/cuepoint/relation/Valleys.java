package cuepoint.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where a talk turns to something else: the passages before and after are less like each other
 * there than around (M. Hearst, "TextTiling", Computational Linguistics 23:1, 1997), by vectors in
 * place of words. The numbers were chosen with stretches of related talks that were joined, so that
 * all borders are known (docs/related.md).
 */
public final class Valleys {
  /** So many passages on either side are compared, together. */
  private static final int SIDE = 3;

  /** So many passages around are looked through for the slopes of a valley. */
  private static final int AROUND = 4;

  /** A valley is deeper than the mean by so many standard deviations. */
  private static final double DEEP = .5;

  /** No part is shorter. */
  private static final long SHORTEST_MILLIS = 120_000;

  /** Talks of fewer passages are not divided. */
  private static final int LEAST_PASSAGES = 8;

  private Valleys() {}

  /**
   * The passages with which another part begins, ascending; the first of all is not among them.
   *
   * @param startMillis when each passage begins, in ms, ascending
   * @param endMillis when the last one ends, in ms
   */
  public static List<Integer> of(PassageSet passages, long[] startMillis, long endMillis) {
    if (passages.size() < LEAST_PASSAGES) {
      return List.of();
    }
    double[] depths = depths(similarities(passages));
    double least = least(depths);
    TreeSet<Long> borders = new TreeSet<>(List.of(startMillis[0], endMillis));
    List<Integer> valleys = new ArrayList<>();
    IntStream.range(1, depths.length)
        .filter(passage -> depths[passage] >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer passage) -> -depths[passage]))
        .filter(passage -> isFree(startMillis[passage], borders))
        .forEach(passage -> {
          borders.add(startMillis[passage]);
          valleys.add(passage);
        });
    return valleys.stream().sorted().toList();
  }

  private static boolean isFree(long millis, NavigableSet<Long> borders) {
    return borders
        .subSet(millis - SHORTEST_MILLIS, false, millis + SHORTEST_MILLIS, false)
        .isEmpty();
  }

  /** Before each passage, how much what follows is like what was before; 1 before the first. */
  private static double[] similarities(PassageSet passages) {
    double[] similarities = new double[passages.size()];
    similarities[0] = 1;
    for (int i = 1; i < similarities.length; i++) {
      float[] before = passages.sum(Math.max(0, i - SIDE), i);
      float[] after = passages.sum(i, Math.min(similarities.length, i + SIDE));
      Direction.normalize(before);
      Direction.normalize(after);
      for (int j = 0; j < before.length; j++) {
        similarities[i] += before[j] * after[j];
      }
    }
    return similarities;
  }

  /** How far it is down from both slopes, together. */
  private static double[] depths(double[] similarities) {
    double[] depths = new double[similarities.length];
    for (int i = 1; i < depths.length; i++) {
      double left = most(similarities, Math.max(1, i - AROUND), i);
      double right = most(similarities, i, Math.min(depths.length - 1, i + AROUND));
      depths[i] = left + right - 2 * similarities[i];
    }
    return depths;
  }

  private static double most(double[] values, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToDouble(i -> values[i]).max().orElseThrow();
  }

  private static double least(double[] depths) {
    double mean = IntStream.range(1, depths.length).mapToDouble(i -> depths[i]).average().orElse(0);
    double variance =
        IntStream.range(1, depths.length)
            .mapToDouble(i -> (depths[i] - mean) * (depths[i] - mean))
            .average()
            .orElse(0);
    return Math.max(mean + DEEP * Math.sqrt(variance), Double.MIN_NORMAL);
  }
}
