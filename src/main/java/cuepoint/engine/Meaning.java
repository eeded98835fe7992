package cuepoint.engine;

/** What a query means. Immutable. */
public final class Meaning {
  private final float[] vector;
  private final double evidence;

  /**
   * A meaning.
   *
   * @param vector of the query's text, of unit length
   * @param evidence that talks say the query's words, 0 to 1
   */
  public Meaning(float[] vector, double evidence) {
    if (!(evidence >= 0 && evidence <= 1)) {
      throw new IllegalArgumentException("evidence is from 0 to 1, not " + evidence);
    }
    this.vector = vector.clone();
    this.evidence = evidence;
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
