package cuepoint.engine;

/**
 * How much of its talks one answer reads, and how many moments it shows, whatever is asked for: the
 * first page of talks gets what it needs, the talks after that share less, and those for which too
 * little is left get a little. For one answer and one thread.
 */
final class ReadingBudget {
  static final String CUT =
      "Not every place in the last of these talks is shown: ask for fewer talks or moments at"
          + " once.";

  /** Work of reading: each passage counts {@link #PASSAGE} and one for each term of the query. */
  static final int WORK = 20_000;

  static final int PASSAGE = 8;

  /** In a talk at least so many passages are read, the best ones. */
  static final int FEWEST_PASSAGES = 4;

  /** Moments in all. */
  static final int MOMENTS = 400;

  /** Each talk has at least so many, if they are asked for and it has them; it may have more. */
  static final int FEWEST_MOMENTS = 3;

  /** So many talks people read. */
  static final int PAGE = 10;

  /** Work for all the talks after these. */
  static final int LATER_WORK = 6_000;

  /** More moments for all the talks after these. */
  static final int LATER_MOMENTS = 50;

  private int work = WORK;
  private int moreMoments;
  private int talks;
  private boolean cut;

  /**
   * A budget.
   *
   * @param all how many talks the answer has
   */
  ReadingBudget(int all) {
    moreMoments = Math.max(0, MOMENTS - FEWEST_MOMENTS * all);
  }

  /** Begins with the next talk. */
  void next() {
    if (talks++ == PAGE) {
      work = Math.min(work, LATER_WORK);
      moreMoments = Math.min(moreMoments, LATER_MOMENTS);
    }
  }

  /** How many passages of the talk are read, of those that match. */
  int passages(int matching, int terms) {
    int cost = PASSAGE + terms;
    int read = Math.min(matching, Math.max(FEWEST_PASSAGES, work / cost));
    work = Math.max(0, work - read * cost);
    cut |= read < matching;
    return read;
  }

  /** How many moments of the talk may be shown, of those that are asked for. */
  int moments(int asked) {
    return Math.min(asked, FEWEST_MOMENTS + moreMoments);
  }

  /**
   * Counts the moments of the talk.
   *
   * @param shown how many it has
   * @param asked how many were asked for
   */
  void show(int shown, int asked) {
    cut |= shown < asked && shown == moments(asked);
    moreMoments -= Math.max(0, shown - FEWEST_MOMENTS);
  }

  /** Whether an answer has less than was asked for. */
  boolean isCut() {
    return cut;
  }
}
