package cuepoint.ranking;

/**
 * How much it counts that a passage means what is asked, where talks do not say it in the query's
 * words. The evidence that they do is the share of the query's words, by their idf, that one of the
 * first talks says in its best passage or is named by: where it is enough, meaning counts nothing,
 * as a fixed mix makes the answers to words that are said worse.
 *
 * @param fewestWords of a query in which some are not said: fewer are names, and what is not said
 *     is not invented
 * @param enough the evidence from which meaning counts nothing, 0 to 1
 * @param span of the evidence below it in which the weight grows, above 0
 * @param most weight of meaning beside words in the ranking of talks, where evidence falls by all
 *     of the span, 0 to 1
 * @param neighbours what each of the two passages beside adds of its own nearness
 * @param momentEnough the evidence from which meaning counts least among a talk's moments, 0 to 1
 * @param momentLeast weight of meaning beside words in the ranking of a talk's moments, 0 to 1
 * @param momentMore what it gains as evidence falls
 * @param momentDecay how much less each further moment by words is worth: the one after n others
 *     {@code 1 / (1 + momentDecay * n)}
 * @param floor the nearness below which nothing is near, a cosine from 0 to 1; docs/ranking.md has
 *     how it was measured
 */
public record MeaningWeights(
    int fewestWords,
    double enough,
    double span,
    double most,
    double neighbours,
    double momentEnough,
    double momentLeast,
    double momentMore,
    double momentDecay,
    double floor) {

  static final MeaningWeights DEFAULT =
      new MeaningWeights(4, 0.75, 0.25, 0.7, 0.1, 0.7, 0.3, 0.4, 0.5, 0.34);

  public MeaningWeights {
    Checks.notNegative("fewestWords", fewestWords);
    Checks.share("enough", enough);
    Checks.share("span", span);
    Checks.share("most", most);
    Checks.share("neighbours", neighbours);
    Checks.share("momentEnough", momentEnough);
    Checks.share("momentLeast", momentLeast);
    Checks.share("momentMore", momentMore);
    Checks.notNegative("momentDecay", momentDecay);
    Checks.share("floor", floor);
  }

  /**
   * The weight of meaning in the ranking of talks.
   *
   * @param evidence that the query's words are said, 0 to 1
   * @return 0 to 1
   */
  public double ofTalks(double evidence) {
    return most * lack(enough, evidence);
  }

  /** The same in the ranking of a talk's moments. */
  public double ofMoments(double evidence) {
    return momentLeast + momentMore * lack(momentEnough, evidence);
  }

  /** The worth of a moment by words that comes after so many others. */
  public double ofRank(int others) {
    return 1 / (1 + momentDecay * others);
  }

  private double lack(double limit, double evidence) {
    return Math.clamp((limit - evidence) / span, 0, 1);
  }
}
