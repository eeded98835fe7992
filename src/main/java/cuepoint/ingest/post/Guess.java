package cuepoint.ingest.post;

import java.util.Optional;

/**
 * What a post seems to say of a talk.
 *
 * @param doubt why it may be wrong, as a clause; empty if the post says so
 */
record Guess<T>(T value, String doubt) {

  static <T> Optional<Guess<T>> sure(T value) {
    return Optional.of(new Guess<>(value, ""));
  }

  static <T> Optional<Guess<T>> doubtful(T value, String doubt) {
    return Optional.of(new Guess<>(value, doubt));
  }

  /** The surer of two, the first of two that are alike. */
  static <T> Optional<Guess<T>> surer(Optional<Guess<T>> one, Optional<Guess<T>> other) {
    boolean second =
        one.isEmpty() || (!one.get().isSure() && other.filter(Guess::isSure).isPresent());
    return second ? other : one;
  }

  boolean isSure() {
    return doubt.isEmpty();
  }
}
