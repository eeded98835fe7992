package cuepoint.index;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which texts of an index's passages have vectors, so that they are found by what they mean.
 *
 * @param phase whether the rest is being made
 * @param texts how many different ones there are in languages that the model knows, without those
 *     on which it has failed
 * @param missing how many of them have none
 * @param leftOut BCP 47 tags of the other languages, with how many transcripts
 */
public record VectorState(Phase phase, int texts, int missing, Map<String, Integer> leftOut) {
  /** There is no model, so that none are made. */
  public static final VectorState OFF = new VectorState(Phase.OFF, 0, 0, Map.of());

  /** Nobody has looked yet. */
  public static final VectorState UNKNOWN = new VectorState(Phase.PREPARING, 0, 0, Map.of());

  /** What becomes of the texts that have none. */
  public enum Phase {
    /** Nothing. */
    OFF,
    /** They will get theirs. */
    PREPARING,
    /** There are none. */
    READY
  }

  /**
   * Copies the languages.
   *
   * @throws IllegalArgumentException when the counts contradict each other
   */
  public VectorState {
    if (missing < 0 || missing > texts || (phase == Phase.READY && missing > 0)) {
      throw new IllegalArgumentException(missing + " of " + texts + " texts missing: " + phase);
    }
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
  }

  /** What was counted in an index. */
  public static VectorState of(int texts, int missing, Map<String, Integer> leftOut) {
    return new VectorState(missing == 0 ? Phase.READY : Phase.PREPARING, texts, missing, leftOut);
  }

  /** Whether anybody has looked. */
  public boolean isKnown() {
    return !equals(UNKNOWN) && !equals(OFF);
  }

  /**
   * The same after a run.
   *
   * @param made how many more vectors there are
   * @param failed on how many of the missing texts the model has failed
   */
  public VectorState after(int made, int failed) {
    return of(texts - failed, missing - made - failed, leftOut);
  }
}
