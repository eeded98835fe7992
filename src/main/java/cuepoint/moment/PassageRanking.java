package cuepoint.moment;

import cuepoint.ranking.Idf;
import cuepoint.ranking.MomentWeights;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    double[] local = new double[termWeights.size()];
    for (int term = 0; term < local.length; term++) {
      double idf = Idf.of(holding(term, matches), all);
      local[term] = termWeights.get(term) * Math.pow(idf, weights.localIdf());
    }
    Map<Integer, Double> own = new HashMap<>();
    matches.forEach(match -> own.put(match.number(), score(match, local, weights.coordination())));
    List<PassageMatch> best =
        matches.stream()
            .map(match -> new Scored(match, score(match.number(), own, weights.neighbours())))
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .map(Scored::match)
            .toList();
    return new PassageRanking(best, Arrays.stream(local).boxed().toList());
  }

  private record Scored(PassageMatch match, double score) {}

  private static int holding(int term, List<PassageMatch> matches) {
    return (int) matches.stream().filter(match -> match.frequency(term) > 0).count();
  }

  private static double score(PassageMatch match, double[] weights, double coordination) {
    double sum = 0;
    double held = 0;
    for (int term = 0; term < weights.length; term++) {
      sum += weights[term] * match.frequency(term);
      held += match.frequency(term) > 0 ? 1 : 0;
    }
    return sum * Math.pow(held / weights.length, coordination);
  }

  private static double score(int number, Map<Integer, Double> own, double neighbours) {
    return own.getOrDefault(number, 0.0)
        + neighbours * own.getOrDefault(number - 1, 0.0)
        + neighbours * own.getOrDefault(number + 1, 0.0);
  }
}
