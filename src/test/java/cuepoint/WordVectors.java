package cuepoint;

import cuepoint.index.VectorIndexer;
import cuepoint.index.VectorRun;
import cuepoint.lucene.vector.LuceneVectorIndexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Vectors without a model, in a moment: each word has a direction of its own, and a text lies where
 * its words lie. Texts of the same words are the same; those without a common word are far apart.
 */
public final class WordVectors {
  private static final int DIMENSIONS = 384;

  private WordVectors() {}

  /** Makes those of an index that have not been made; of texts in English. */
  public static void make(Path index) throws IOException {
    try (VectorIndexer indexer =
        LuceneVectorIndexer.open(index, "words", "en"::equals, said -> {}).orElseThrow()) {
      new VectorRun(indexer, text -> Optional.of(of(text)), (made, failed) -> {}).run(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static float[] of(String text) {
    float[] sum = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      Random direction = new Random(word.hashCode());
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += (float) direction.nextGaussian();
      }
    }
    return sum;
  }
}
