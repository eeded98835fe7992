package cuepoint.moment;

import java.util.List;

/**
 * How near the passages of a talk are on the whole, so that the nearest stand out also in a talk
 * that is about nothing else.
 *
 * @param mean of their nearness
 * @param deviation standard deviation from it
 */
record Spread(double mean, double deviation) {

  /** That of passages; of none nothing stands out. */
  static Spread of(List<NearPassage> passages) {
    double mean = passages.stream().mapToDouble(NearPassage::nearness).average().orElse(0);
    double variance =
        passages.stream()
            .mapToDouble(each -> (each.nearness() - mean) * (each.nearness() - mean))
            .average()
            .orElse(0);
    return new Spread(mean, Math.sqrt(variance));
  }

  /** How many standard deviations a nearness is above the mean. */
  double of(double nearness) {
    return deviation > 0 ? (nearness - mean) / deviation : 0;
  }

  /** The same of a passage by its number; 0 where it has no nearness. */
  double of(int number, List<NearPassage> passages) {
    return passages.stream()
        .filter(each -> each.passage().number() == number)
        .mapToDouble(each -> of(each.nearness()))
        .findFirst()
        .orElse(0);
  }
}
