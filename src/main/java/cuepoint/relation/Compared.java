package cuepoint.relation;

import java.util.List;
import java.util.Optional;

/**
 * What a comparison has found.
 *
 * @param found in the order that the question states; empty when there was nothing to compare
 * @param absence why there was nothing to compare
 */
public record Compared<T>(List<T> found, Optional<Absence> absence) {
  public Compared {
    found = List.copyOf(found);
    if (absence.isPresent() && !found.isEmpty()) {
      throw new IllegalArgumentException(found.size() + " found, and " + absence.get());
    }
  }

  /** What was found; may be nothing. */
  public static <T> Compared<T> of(List<T> found) {
    return new Compared<>(found, Optional.empty());
  }

  /** There was nothing to compare. */
  public static <T> Compared<T> absent(Absence why) {
    return new Compared<>(List.of(), Optional.of(why));
  }
}
