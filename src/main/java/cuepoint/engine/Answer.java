package cuepoint.engine;

import cuepoint.engine.Matches.Wording;
import cuepoint.ranking.MeaningWeights;
import cuepoint.search.Hits;
import cuepoint.search.Query;

/**
 * An answer, and what shows whether talks say the words of the query.
 *
 * @param wording of the query
 * @param evidence the largest share of its words, by their rarity, that one of the first talks says
 *     in its best passage or is named by, 0 to 1
 */
record Answer(Hits hits, Wording wording, double evidence) {
  /** Talks that show it. */
  static final int SHOWING = 3;

  /** Whether the answer to a query shows what the first talks say. */
  static boolean shows(Query query) {
    return query.offset() == 0 && query.limit() >= SHOWING && query.moments() > 0;
  }

  /**
   * Whether meaning may answer: words are asked for, and as many as people need to say what they
   * mean if some of them are not said at all.
   */
  boolean isOpenToMeaning(MeaningWeights weights) {
    return wording.plain()
        && (hits.missing().isEmpty() || wording.rarity().size() >= weights.fewestWords());
  }

  /** The same with one more note. */
  Answer with(String note) {
    return new Answer(hits.with(note), wording, evidence);
  }
}
