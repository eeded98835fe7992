package cuepoint.engine;

/** What a query means. Immutable. */
public final class Meaning {
  private final String model;
  private final float[] vector;
  private final double evidence;

  /**
   * A meaning.
   *
   * @param model of the vector, as of {@link cuepoint.meaning.EmbeddingModel#id}
   * @param vector of the query's text, of unit length
   * @param evidence that talks say the query's words, 0 to 1
   */
  public Meaning(String model, float[] vector, double evidence) {
    if (!(evidence >= 0 && evidence <= 1)) {
      throw new IllegalArgumentException("evidence is from 0 to 1, not " + evidence);
    }
    this.model = model;
    this.vector = vector.clone();
    this.evidence = evidence;
  }

  /** The model of the vector. */
  public String model() {
    return model;
  }

  /** A copy of the vector of the query's text. */
  public float[] vector() {
    return vector.clone();
  }

  /** That talks say the query's words, 0 to 1. */
  public double evidence() {
    return evidence;
  }
}
