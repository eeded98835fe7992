package cuepoint.index;

import java.util.List;

/**
 * What a thorough reading of an index found.
 *
 * @param talks how many can be read
 * @param files how many files it has
 * @param damage what is not as it was written, a clause each; none if the index is sound
 */
public record Verification(int talks, int files, List<String> damage) {
  public Verification {
    damage = List.copyOf(damage);
  }

  /** Whether all of it is as it was written. */
  public boolean isSound() {
    return damage.isEmpty();
  }
}
