package cuepoint.watch;

/**
 * How often a folder is looked at.
 *
 * @param lookMillis how long one look takes, in ms
 */
record Pace(long lookMillis) {
  private static final long MIN_STEP_MILLIS = 100;
  private static final long MAX_STEP_MILLIS = 1000;
  private static final int STEP_FACTOR = 5;

  private static final long MIN_POLL_MILLIS = 2000;
  private static final long MAX_POLL_MILLIS = 60_000;
  private static final int POLL_FACTOR = 300;

  /** The time between two looks while something changes, in ms. */
  long stepMillis() {
    return Math.clamp(STEP_FACTOR * lookMillis, MIN_STEP_MILLIS, MAX_STEP_MILLIS);
  }

  /** The time between two looks while no change is reported, in ms. */
  long pollMillis() {
    return Math.clamp(POLL_FACTOR * lookMillis, MIN_POLL_MILLIS, MAX_POLL_MILLIS);
  }
}
