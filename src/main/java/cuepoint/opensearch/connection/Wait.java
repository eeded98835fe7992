package cuepoint.opensearch.connection;

import java.net.SocketTimeoutException;

/** How long an answer is waited for. Safe for use by many threads. */
final class Wait {
  private final long endNanos;
  private volatile boolean over;

  Wait(long millis) {
    endNanos = System.nanoTime() + millis * 1_000_000;
  }

  /** In ms; at most 0 when nobody waits any more. */
  long left() {
    return over ? 0 : (endNanos - System.nanoTime()) / 1_000_000;
  }

  /** Nobody waits any more. */
  void end() {
    over = true;
  }

  /** Goes on while somebody waits. */
  void check() throws SocketTimeoutException {
    if (left() <= 0) {
      throw new SocketTimeoutException("nobody waits any more");
    }
  }
}
