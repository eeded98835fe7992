package cuepoint.ranking;

/**
 * Every weight of the ranking. A weight of 0 leaves its ingredient out; docs/ranking.md has what
 * each one brings, measured that way.
 *
 * <p>Not here: how transcripts are cut when they are indexed ({@code index.PassageSplitter}), where
 * a link starts and a snippet ends ({@code moment}), and limits of work ({@code ExpansionBudget},
 * {@code PostingsBudget}, {@code ReadingBudget}).
 *
 * @param bm25 how often a word is said in a passage
 * @param talk what makes a talk a good answer
 * @param variants other forms of the words that were typed
 * @param moment what makes a place within a talk a good answer
 * @param meaning what counts where talks do not say it in the query's words
 */
public record Weights(
    Bm25 bm25,
    TalkWeights talk,
    VariantWeights variants,
    MomentWeights moment,
    MeaningWeights meaning) {

  /** What searches use. */
  public static final Weights DEFAULT =
      new Weights(
          Bm25.DEFAULT,
          TalkWeights.DEFAULT,
          VariantWeights.DEFAULT,
          MomentWeights.DEFAULT,
          MeaningWeights.DEFAULT);

  /**
   * The parameters of BM25 (Robertson and Zaragoza, 2009), which suit short passages better than
   * its usual 1.2 and 0.75.
   *
   * @param k1 how much one more occurrence of a word counts, at least 0
   * @param b how much longer passages count less, 0 to 1
   */
  public record Bm25(double k1, double b) {
    static final Bm25 DEFAULT = new Bm25(0.9, 0.4);

    public Bm25 {
      Checks.notNegative("k1", k1);
      Checks.share("b", b);
    }
  }
}
