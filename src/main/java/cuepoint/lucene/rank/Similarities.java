package cuepoint.lucene.rank;

import cuepoint.ranking.Weights.Bm25;
import org.apache.lucene.search.similarities.BM25Similarity;

/** How much one more occurrence of a word counts. */
public final class Similarities {
  private Similarities() {}

  /** BM25. */
  public static BM25Similarity ranking(Bm25 weights) {
    return new BM25Similarity((float) weights.k1(), (float) weights.b());
  }

  /** BM25 without idf: rare words count no more than common ones. */
  public static BM25Similarity frequency(Bm25 weights) {
    return new BM25Similarity((float) weights.k1(), (float) weights.b()) {
      @Override
      protected float idf(long holding, long all) {
        return 1;
      }
    };
  }
}
