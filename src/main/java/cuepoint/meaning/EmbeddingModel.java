package cuepoint.meaning;

/** Turns texts into vectors: the nearer two are, the more the texts mean the same. Thread-safe. */
public interface EmbeddingModel {

  /** What tells it from other models: vectors of two models cannot be compared. */
  String id();

  /**
   * Whether texts in a language have vectors that say what they mean.
   *
   * @param language BCP 47 tag
   */
  boolean knows(String language);

  /**
   * The vector of a text. Texts of the same pieces have the same vector.
   *
   * @param text of which what is longer than the model reads is left out; may be empty
   * @return of unit length, so that the scalar product of two is their cosine, from -1 to 1
   * @throws IllegalStateException when the model fails; its message is a line that names the model
   */
  float[] embed(String text);
}
