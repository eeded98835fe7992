package cuepoint.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;

/** How much one more occurrence of a word counts. */
final class Similarities {
  private static final float K1 = 0.9f;
  private static final float B = 0.4f;

  /** BM25 with the parameters that suit short passages. */
  static final BM25Similarity RANKING = new BM25Similarity(K1, B);

  /** The same, but rare words count no more than common ones: how rare is asked elsewhere. */
  static final BM25Similarity FREQUENCY =
      new BM25Similarity(K1, B) {
        @Override
        protected float idf(long documents, long all) {
          return 1;
        }
      };

  private Similarities() {}

  /** BM25's inverse document frequency: 0 when nothing is known, more for what is rarer. */
  static double idf(int documents, int all) {
    return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }
}
