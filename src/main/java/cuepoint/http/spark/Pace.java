package cuepoint.http.spark;

import cuepoint.http.option.Limits;
import java.time.Duration;

/**
 * What a connection is doing, since when, and how fast. Times are {@link System#nanoTime}. Safe for
 * use by many threads.
 */
final class Pace {
  /** Over so long a client is measured that takes an answer: buffers on the way fill in steps. */
  static final Duration MEASURED = Duration.ofSeconds(20);

  private final Limits.Connections limits;
  private Phase phase = Phase.WAITING;
  private long phaseSince;
  private boolean receiving;
  private long receivingSince;
  private boolean stalled;
  private long measuredSince;
  private long measuredBytes;

  /** What it is doing. */
  enum Phase {
    /** Nothing, or a request is arriving. */
    WAITING,
    /** A request is being answered. */
    ANSWERING,
    /** A request was refused; the next is not read yet. */
    REFUSED
  }

  Pace(Limits.Connections limits, long now) {
    this.limits = limits;
    this.phaseSince = now;
  }

  /** Some bytes have come. */
  synchronized void received(long now) {
    if (phase == Phase.WAITING && !receiving) {
      receiving = true;
      receivingSince = now;
    }
  }

  /**
   * The client has taken some bytes.
   *
   * @param all whether it took all there were
   */
  synchronized void sent(long bytes, boolean all, long now) {
    if (!all && !stalled) {
      stalled = true;
      measuredSince = now;
      measuredBytes = 0;
    }
    measuredBytes += bytes;
  }

  /** Another phase begins. */
  synchronized void enter(Phase next, long now) {
    phase = next;
    phaseSince = now;
    receiving = false;
    stalled = false;
  }

  /** Whether the client is slower than it may be. */
  synchronized boolean isTooSlow(long now) {
    return switch (phase) {
      case WAITING -> receiving && now - receivingSince > limits.head().toNanos();
      case ANSWERING -> stalled && isTakingTooLittle(now);
      case REFUSED -> false;
    };
  }

  /** Whether nothing is lost if it is closed now: not even half a request, if that is arriving. */
  synchronized boolean isIdle(Duration arriving, long now) {
    return phase != Phase.ANSWERING && (!receiving || now - receivingSince > arriving.toNanos());
  }

  /** How much others lose if it stays open, by rank: 0 for nothing, as it is needed. */
  synchronized int dispensability() {
    return switch (phase) {
      case ANSWERING -> stalled ? 1 : 0;
      case WAITING -> 2;
      case REFUSED -> 3;
    };
  }

  /** Whether it waits for its client to take an answer. */
  synchronized boolean isStalled() {
    return stalled;
  }

  /** Since when it is doing what it does. */
  synchronized long since() {
    return phaseSince;
  }

  private boolean isTakingTooLittle(long now) {
    if (now - measuredSince < MEASURED.toNanos()) {
      return false;
    }
    boolean slow = measuredBytes < limits.bytesPerSecond() * MEASURED.toSeconds();
    measuredSince = now;
    measuredBytes = 0;
    return slow;
  }
}
