package cuepoint.meaning;

/** Turns texts into vectors: the nearer two are, the more the texts mean the same. Thread-safe. */
@FunctionalInterface
public interface EmbeddingModel {

  /**
   * The vector of a text. Texts of the same pieces have the same vector.
   *
   * @param text of which what is longer than the model reads is left out; may be empty
   * @return of unit length, so that the scalar product of two is their cosine, from -1 to 1
   */
  float[] embed(String text);
}
