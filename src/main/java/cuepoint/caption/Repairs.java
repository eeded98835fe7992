package cuepoint.caption;

import cuepoint.caption.cue.Repair;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each kind of repair was made.
 *
 * @param counts by kind, in the order of {@link Repair}; each at least 1
 */
public record Repairs(Map<Repair, Integer> counts) {
  public static final Repairs NONE = new Repairs(Map.of());

  /**
   * Copies the counts.
   *
   * @throws IllegalArgumentException when a count is less than 1
   */
  public Repairs {
    counts.forEach((repair, count) -> {
      if (count < 1) {
        throw new IllegalArgumentException(repair + ": " + count);
      }
    });
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The counts by the names that JSON and reports use, in the same order. */
  public Map<String, Integer> byName() {
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((repair, count) -> named.put(repair.label(), count));
    return named;
  }

  /** The repairs of both. */
  public Repairs plus(Repairs other) {
    Map<Repair, Integer> sum = new TreeMap<>(counts);
    other.counts.forEach((repair, count) -> sum.merge(repair, count, Integer::sum));
    return new Repairs(sum);
  }
}
