package cuepoint.watch;

import cuepoint.watch.FolderListener.Outcome;

/** When the listener is called again, whatever the files do. Times are as in {@link Settling}. */
final class NextCall {
  private static final long RETRY_MILLIS = 1000;
  private static final long MAX_RETRY_MILLIS = 30_000;
  private static final long NEVER = Long.MAX_VALUE;

  private long atMillis;
  private long retryMillis = RETRY_MILLIS;
  private boolean failed;

  /** The first one. */
  NextCall(long nowMillis) {
    this.atMillis = nowMillis;
  }

  /** After what was done the folder is looked through again; what failed is tried ever later. */
  void after(Outcome outcome, long nowMillis) {
    failed = outcome == Outcome.FAILED;
    atMillis =
        switch (outcome) {
          case NOTHING -> NEVER;
          case DONE -> nowMillis + Settling.QUIET_MILLIS;
          case FAILED -> nowMillis + retryMillis;
        };
    retryMillis = failed ? Math.min(2 * retryMillis, MAX_RETRY_MILLIS) : RETRY_MILLIS;
  }

  /** Whether it is time for it, or changes are a reason to call. */
  boolean isDue(Settling settling, long nowMillis) {
    boolean itself = nowMillis >= atMillis;
    return failed
        ? itself
        : settling.isDue(nowMillis) || (itself && !settling.isRestless(nowMillis));
  }

  /** How long it is until then, in ms. */
  long waitMillis(long nowMillis) {
    return Math.max(0, atMillis - nowMillis);
  }
}
