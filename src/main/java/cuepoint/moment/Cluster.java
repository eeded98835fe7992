package cuepoint.moment;

import java.util.List;

/**
 * Occurrences that are close together.
 *
 * @param first index of the first occurrence
 * @param last index of the last occurrence, inclusive
 * @param weight of its different terms together
 * @param span over how many words it reaches
 */
record Cluster(int first, int last, double weight, int span) {

  /**
   * The cluster of the greatest weight; of equal ones the tightest, then the first.
   *
   * @param occurrences by position, not empty
   * @param weights of each term of the query
   * @param reach how many words apart its first and last match are at most
   */
  static Cluster best(List<Occurrence> occurrences, List<Double> weights, int reach) {
    Cluster best = at(0, occurrences, weights, reach);
    for (int first = 1; first < occurrences.size(); first++) {
      Cluster next = at(first, occurrences, weights, reach);
      if (next.weight > best.weight || (next.weight == best.weight && next.span < best.span)) {
        best = next;
      }
    }
    return best;
  }

  /** The tightest of the heaviest clusters that begin at an occurrence. */
  private static Cluster at(
      int first, List<Occurrence> occurrences, List<Double> weights, int reach) {
    boolean[] held = new boolean[weights.size()];
    int start = occurrences.get(first).position();
    int last = first;
    for (int i = first; i < occurrences.size(); i++) {
      Occurrence next = occurrences.get(i);
      if (next.lastPosition() - start > reach) {
        break;
      }
      if (!held[next.term()]) {
        held[next.term()] = true;
        last = i;
      }
    }
    int span = occurrences.get(last).lastPosition() - start;
    return new Cluster(first, last, weight(held, weights), span);
  }

  /** Summed in the order of the terms, so that equal sets of terms are equal to the last bit. */
  private static double weight(boolean[] held, List<Double> weights) {
    double weight = 0;
    for (int term = 0; term < held.length; term++) {
      weight += held[term] ? weights.get(term) : 0;
    }
    return weight;
  }
}
