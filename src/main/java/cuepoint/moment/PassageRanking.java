package cuepoint.moment;

import cuepoint.ranking.Idf;
import cuepoint.ranking.MomentWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The passages of one talk that match, best first: by what is rare within that talk and how many of
 * the words they say, with a little of the passages beside.
 *
 * @param passages best first; of equal ones the earlier first
 * @param termWeights how much each term of the query says about the moment in this talk
 */
record PassageRanking(List<PassageMatch> passages, List<Double> termWeights) {

  PassageRanking {
    passages = List.copyOf(passages);
    termWeights = List.copyOf(termWeights);
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
    List<Double> local = new ArrayList<>();
    for (int term = 0; term < termWeights.size(); term++) {
      double idf = Idf.of(holding(term, matches), all);
      local.add(termWeights.get(term) * Math.pow(idf, weights.localIdf()));
    }
    return by(local, matches, weights);
  }

  /** The same passages for the next moment, once one marks some terms. */
  PassageRanking after(Set<Integer> marked, MomentWeights weights) {
    List<Double> damped = new ArrayList<>(termWeights);
    marked.forEach(term -> damped.set(term, damped.get(term) * (1 - weights.repeatDamping())));
    return by(damped, passages, weights);
  }

  private static PassageRanking by(
      List<Double> local, List<PassageMatch> matches, MomentWeights weights) {
    Map<Integer, Double> own = new HashMap<>();
    matches.forEach(match -> own.put(match.number(), score(match, local, weights.coordination())));
    List<PassageMatch> best =
        matches.stream()
            .map(match -> new Scored(match, score(match.number(), own, weights.neighbours())))
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .map(Scored::match)
            .toList();
    return new PassageRanking(best, local);
  }

  private record Scored(PassageMatch match, double score) {}

  private static int holding(int term, List<PassageMatch> matches) {
    return (int) matches.stream().filter(match -> match.frequency(term) > 0).count();
  }

  private static double score(PassageMatch match, List<Double> weights, double coordination) {
    double sum = 0;
    double held = 0;
    for (int term = 0; term < weights.size(); term++) {
      sum += weights.get(term) * match.frequency(term);
      held += match.frequency(term) > 0 ? 1 : 0;
    }
    return sum * Math.pow(held / weights.size(), coordination);
  }

  private static double score(int number, Map<Integer, Double> own, double neighbours) {
    return own.getOrDefault(number, 0.0)
        + neighbours * own.getOrDefault(number - 1, 0.0)
        + neighbours * own.getOrDefault(number + 1, 0.0);
  }
}
