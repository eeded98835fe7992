package cuepoint.opensearch;

import cuepoint.opensearch.document.IndexLayout;
import cuepoint.ranking.Weights;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a cluster divides talks, when their indexes are made.
 *
 * @param shards from 1 to 1,024
 * @param replicas of each shard, from 0; empty if one as soon as there is a node for it
 */
public record ClusterLayout(int shards, OptionalInt replicas) {
  /** The environment variable that says how many shards. */
  public static final String SHARDS = "CUEPOINT_ENGINE_SHARDS";

  /** The environment variable that says how many replicas. */
  public static final String REPLICAS = "CUEPOINT_ENGINE_REPLICAS";

  private static final int MOST_SHARDS = 1024;
  private static final int MOST_REPLICAS = 100;

  /**
   * What the environment says; a variable that is empty is as one that is not set.
   *
   * @throws IllegalArgumentException if a variable is out of its range; the message names it
   */
  public static ClusterLayout of(Map<String, String> environment) {
    return new ClusterLayout(
        number(SHARDS, 1, MOST_SHARDS, environment).orElse(1),
        number(REPLICAS, 0, MOST_REPLICAS, environment));
  }

  private static OptionalInt number(
      String variable, int least, int most, Map<String, String> environment) {
    String value = environment.getOrDefault(variable, "").strip();
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    if (value.matches("\\d{1,6}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    }
    throw new IllegalArgumentException(
        "%s is '%s'; set it to a number from %,d to %,d".formatted(variable, value, least, most));
  }

  IndexLayout of(Weights.Bm25 weights) {
    return new IndexLayout(shards, replicas, Optional.empty(), weights.k1(), weights.b());
  }
}
