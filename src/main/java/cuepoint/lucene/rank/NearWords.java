package cuepoint.lucene.rank;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/**
 * The passages of a segment that hold words which count more near each other, one after the other.
 * For one query and one thread.
 */
final class NearWords {
  private final Scorer scorer;
  private final TwoPhaseIterator near;
  private final DocIdSetIterator holding;
  private final double most;

  /**
   * Before the first passage.
   *
   * @param scorer of a phrase
   */
  NearWords(Scorer scorer) throws IOException {
    TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
    if (twoPhase == null) {
      throw new IllegalArgumentException("no phrase: " + scorer);
    }
    this.scorer = scorer;
    this.near = twoPhase;
    this.holding = twoPhase.approximation();
    this.most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
  }

  /** The number of the current passage that holds all of the words. */
  int passage() {
    return holding.docID();
  }

  /** Goes on to a passage, or the first one after it; not back. */
  void advance(int passage) throws IOException {
    if (holding.docID() < passage) {
      holding.advance(passage);
    }
  }

  /** Whether the words are near each other in the current passage; asked once for each. */
  boolean areNear() throws IOException {
    return near.matches();
  }

  /** The score of the current passage, if they are. */
  float score() throws IOException {
    return scorer.score();
  }

  /** The highest score that the words can have. */
  double most() {
    return most;
  }
}
