package cuepoint.moment;

import cuepoint.search.Moment;
import cuepoint.talk.Precision;

/** Whether two moments show the same words of a talk, or their translation. */
final class SamePlace {
  /** A translation has a word so much earlier or later in its sentence, in ms. */
  static final long SHIFT_MILLIS = 5000;

  private SamePlace() {}

  /** Nothing is known of moments without times. */
  static boolean of(Moment one, Moment other) {
    if (one.precision() == Precision.TALK || other.precision() == Precision.TALK) {
      return false;
    }
    boolean translated = !one.language().equals(other.language());
    return translated
        ? isIn(one, other) || isIn(other, one)
        : one.matchMillis() < other.endMillis() && other.matchMillis() < one.endMillis();
  }

  private static boolean isIn(Moment one, Moment other) {
    return one.matchMillis() >= other.matchMillis() - SHIFT_MILLIS
        && one.matchMillis() < other.endMillis();
  }
}
