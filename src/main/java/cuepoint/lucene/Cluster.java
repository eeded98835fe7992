package cuepoint.lucene;

import java.util.List;

/**
 * Matched words that stand close together.
 *
 * @param first index of the first occurrence
 * @param last index of the last occurrence, inclusive
 * @param weight what its different clauses are worth together
 * @param span how many words it stretches over
 */
record Cluster(int first, int last, double weight, int span) {
  /** Words further apart than this are not said together. */
  private static final int REACH = 25;

  /**
   * The cluster that is worth most; of equal ones the tightest, then the first.
   *
   * @param occurrences by position, not empty
   * @param weights what each clause is worth
   */
  static Cluster best(List<Occurrence> occurrences, double[] weights) {
    Cluster best = at(0, occurrences, weights);
    for (int first = 1; first < occurrences.size(); first++) {
      Cluster next = at(first, occurrences, weights);
      if (next.weight > best.weight || (next.weight == best.weight && next.span < best.span)) {
        best = next;
      }
    }
    return best;
  }

  /** The tightest cluster of most worth among those that begin at an occurrence. */
  private static Cluster at(int first, List<Occurrence> occurrences, double[] weights) {
    boolean[] seen = new boolean[weights.length];
    int start = occurrences.get(first).position();
    int last = first;
    for (int i = first; i < occurrences.size(); i++) {
      Occurrence next = occurrences.get(i);
      if (next.lastPosition() - start > REACH) {
        break;
      }
      if (!seen[next.clause()]) {
        seen[next.clause()] = true;
        last = i;
      }
    }
    int span = occurrences.get(last).lastPosition() - start;
    return new Cluster(first, last, worth(seen, weights), span);
  }

  /**
   * Summed in the order of the clauses, so that the same ones are worth the same to the last bit.
   */
  private static double worth(boolean[] seen, double[] weights) {
    double worth = 0;
    for (int clause = 0; clause < weights.length; clause++) {
      worth += seen[clause] ? weights[clause] : 0;
    }
    return worth;
  }
}
