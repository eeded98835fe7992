package cuepoint.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Until when an answer is wanted. Whoever works on one asks from time to time, and ends when it has
 * passed. Safe for use by many threads.
 */
public final class Deadline {
  /** Never passes. */
  public static final Deadline NONE = new Deadline(Long.MAX_VALUE, () -> false);

  /**
   * So long nobody asks whether the answer is wanted, in ms: most are there by then, and a client
   * that closes its side at once after asking still gets them.
   */
  private static final long GRACE_MILLIS = 100;

  private final long limitMillis;
  private final long startedNanos = System.nanoTime();
  private final BooleanSupplier unwanted;

  private Deadline(long limitMillis, BooleanSupplier unwanted) {
    this.limitMillis = limitMillis;
    this.unwanted = unwanted;
  }

  /**
   * Passes a while from now, or before.
   *
   * @param unwanted whether nobody waits for the answer any more: asked often, so cheap
   */
  public static Deadline in(Duration limit, BooleanSupplier unwanted) {
    return new Deadline(limit.toMillis(), unwanted);
  }

  /** Passes a while from now. */
  public static Deadline in(Duration limit) {
    return in(limit, () -> false);
  }

  /** Whether it has passed. */
  public boolean hasPassed() {
    return isLate() || (millis() >= GRACE_MILLIS && unwanted.getAsBoolean());
  }

  /** Whether its time is over, and not only nobody waits any more. */
  public boolean isLate() {
    return millis() >= limitMillis;
  }

  /** How long until it passes, in ms; 0 if it has, whether or not anybody waits. */
  public long leftMillis() {
    return Math.max(0, limitMillis - millis());
  }

  private long millis() {
    return (System.nanoTime() - startedNanos) / 1_000_000;
  }

  /**
   * Goes on unless it has passed.
   *
   * @throws PassedException if it has
   */
  public void check() {
    if (hasPassed()) {
      throw new PassedException(limitMillis);
    }
  }

  /** A search was ended, as its deadline had passed. Its message is for the person who asked. */
  public static final class PassedException extends RuntimeException {
    /** After how long it makes sense to ask again, in s. */
    public static final int RETRY_SECONDS = 5;

    /**
     * A search that was ended.
     *
     * @param limitMillis how long it may take, in ms
     */
    public PassedException(long limitMillis) {
      super(
          "The search took longer than %d seconds and was ended. Try again in a moment, or with fewer words."
              .formatted(limitMillis / 1000));
    }
  }
}
