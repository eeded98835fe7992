package cuepoint.ranking;

/** Inverse document frequency: how much a word says by being rare. */
public final class Idf {
  private Idf() {}

  /**
   * The idf of BM25 as Lucene has it, {@code ln(1 + (all - holding + 0.5) / (holding + 0.5))}.
   *
   * @param holding how many documents hold the word, 0 to {@code all}
   * @param all how many documents there are
   * @return at least 0, more for rarer words
   */
  public static double of(int holding, int all) {
    if (holding < 0 || all < holding) {
      throw new IllegalArgumentException(holding + " of " + all + " documents hold the word");
    }
    return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
  }
}
