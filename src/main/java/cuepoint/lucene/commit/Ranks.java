package cuepoint.lucene.commit;

import java.util.Arrays;

/** The places of documents in an order. Immutable. */
final class Ranks {
  private final int[] documents;
  private final int[] ranks;

  /**
   * Places in an order.
   *
   * @param documents ascending
   * @param ranks of each of them
   */
  Ranks(int[] documents, int[] ranks) {
    this.documents = documents.clone();
    this.ranks = ranks.clone();
  }

  /** The place of a document; those without one are last. */
  int of(int document) {
    int found = Arrays.binarySearch(documents, document);
    return found < 0 ? Integer.MAX_VALUE : ranks[found];
  }
}
