package cuepoint.ranking;

import java.util.List;
import java.util.Set;

/** That the words of a query are said. */
public final class Evidence {
  private Evidence() {}

  /**
   * The share of a query's terms that are said, by how much each says.
   *
   * @param said terms by their index
   * @param rarity of each term, at least 0
   * @return 0 to 1; 1 of terms that say nothing
   */
  public static double of(Set<Integer> said, List<Double> rarity) {
    double all = 0;
    double held = 0;
    for (int term = 0; term < rarity.size(); term++) {
      all += rarity.get(term);
      held += said.contains(term) ? rarity.get(term) : 0;
    }
    return all > 0 ? held / all : 1;
  }
}
