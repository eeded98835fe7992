package cuepoint.moment;

import cuepoint.ranking.Idf;
import cuepoint.ranking.MomentWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The passages of one talk that match, best first: by what is rare within that talk and how many of
 * the words they say, with a little of the passages beside. Immutable.
 */
final class PassageRanking {
  private final List<Row> rows;
  private final List<Row> best;
  private final List<Double> termWeights;

  /**
   * A ranking.
   *
   * @param rows of the passages, in the order of the talk
   * @param best the same, best first; of equal ones the earlier first
   */
  private PassageRanking(List<Row> rows, List<Row> best, List<Double> termWeights) {
    this.rows = rows;
    this.best = best;
    this.termWeights = List.copyOf(termWeights);
  }

  /**
   * Ranks passages.
   *
   * @param matches in the order of the talk
   * @param all how many passages the talk has, with those that do not match
   * @param termWeights of each term, how much it says about the moment in any talk
   */
  static PassageRanking of(
      List<PassageMatch> matches, int all, List<Double> termWeights, MomentWeights weights) {
    int terms = termWeights.size();
    List<Row> rows = new ArrayList<>(matches.size());
    for (PassageMatch match : matches) {
      rows.add(new Row(rows.size(), match, terms, weights.coordination()));
    }
    List<Double> local = new ArrayList<>();
    for (int term = 0; term < terms; term++) {
      double idf = Idf.of(holding(term, rows), all);
      local.add(termWeights.get(term) * Math.pow(idf, weights.localIdf()));
    }
    return by(local, rows, rows, weights);
  }

  /** Best first. */
  List<PassageMatch> passages() {
    List<PassageMatch> passages = new ArrayList<>(best.size());
    best.forEach(row -> passages.add(row.match));
    return passages;
  }

  /** How much each term of the query says about the moment in this talk. */
  List<Double> termWeights() {
    return termWeights;
  }

  /** The same passages for the next moment, once one marks some terms. */
  PassageRanking after(Set<Integer> marked, MomentWeights weights) {
    List<Double> damped = new ArrayList<>(termWeights);
    marked.forEach(term -> damped.set(term, damped.get(term) * (1 - weights.repeatDamping())));
    return by(damped, rows, best, weights);
  }

  private static PassageRanking by(
      List<Double> local, List<Row> rows, List<Row> order, MomentWeights weights) {
    double[] own = new double[rows.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = rows.get(i).score(local);
    }
    double[] scores = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      scores[i] =
          own[i]
              + weights.neighbours() * (isNext(i - 1, i, rows) ? own[i - 1] : 0)
              + weights.neighbours() * (isNext(i, i + 1, rows) ? own[i + 1] : 0);
    }
    List<Row> best = new ArrayList<>(order);
    best.sort((one, other) -> Double.compare(scores[other.index], scores[one.index]));
    return new PassageRanking(rows, best, local);
  }

  /** Whether the passages of two rows are next to each other. */
  private static boolean isNext(int row, int next, List<Row> rows) {
    return row >= 0
        && next < rows.size()
        && rows.get(row).match.number() + 1 == rows.get(next).match.number();
  }

  private static int holding(int term, List<Row> rows) {
    int holding = 0;
    for (Row row : rows) {
      holding += row.holds(term) ? 1 : 0;
    }
    return holding;
  }

  /** What the score of a passage is made of, read once. */
  private static final class Row {
    private final int index;
    private final PassageMatch match;
    private final double[] frequencies;
    private final double coordination;

    Row(int index, PassageMatch match, int terms, double coordination) {
      this.index = index;
      this.match = match;
      this.frequencies = new double[terms];
      double held = 0;
      for (int term = 0; term < terms; term++) {
        frequencies[term] = match.frequency(term);
        held += holds(term) ? 1 : 0;
      }
      this.coordination = Math.pow(held / terms, coordination);
    }

    boolean holds(int term) {
      return frequencies[term] > 0;
    }

    double score(List<Double> termWeights) {
      double sum = 0;
      for (int term = 0; term < frequencies.length; term++) {
        sum += termWeights.get(term) * frequencies[term];
      }
      return sum * coordination;
    }
  }
}
