package cuepoint.opensearch.read;

import cuepoint.opensearch.connection.ClusterException;
import cuepoint.search.Deadline;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long one answer is waited for, and when it is asked for again. For one thread. */
final class Patience {
  /** Nobody waits longer, in ms, whatever the deadline. */
  private static final long LONGEST_MILLIS = 10_000;

  /** A node that does not answer must leave time for another, unless there is less than this. */
  private static final long ENOUGH_MILLIS = 1_000;

  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;

  private final Deadline deadline;
  private final Deadline longest = Deadline.in(Duration.ofMillis(LONGEST_MILLIS));
  private long pauseMillis = FIRST_PAUSE_MILLIS;

  /** Begins now. */
  Patience(Deadline deadline) {
    this.deadline = deadline;
  }

  /**
   * How long to wait this time, in ms.
   *
   * @throws Deadline.PassedException when the deadline has passed
   */
  long millis() {
    deadline.check();
    long left = left();
    return Math.max(1, Math.max(left / 2, Math.min(left, ENOUGH_MILLIS)));
  }

  private long left() {
    return Math.min(deadline.leftMillis(), longest.leftMillis());
  }

  /**
   * Waits a little, longer each time, before the same is asked again: not as long as others, who
   * would all come again at once.
   *
   * @return whether there is time for it; if not, it has not waited
   */
  boolean pause() throws InterruptedIOException {
    if (left() <= pauseMillis) {
      return false;
    }
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(pauseMillis / 2, pauseMillis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while OpenSearch was to be asked again");
    }
    pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    return true;
  }

  /**
   * The same where the cluster did not do it.
   *
   * @throws ClusterException the failure, where it would do the same again or there is no time
   * @throws Deadline.PassedException when the deadline has passed
   */
  void pause(ClusterException failure) throws ClusterException, InterruptedIOException {
    deadline.check();
    if (!failure.mayPass() || !pause()) {
      throw failure;
    }
  }
}
