package cuepoint.fetch.web;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Ends work in which nothing moves, which the JDK's client would wait for without end. */
final class Watched {
  private Watched() {}

  /**
   * Does some work on a thread of its own.
   *
   * @param progress changes while the work goes on
   * @throws TimeoutException when it took too long, or nothing moved for too long
   * @throws ExecutionException what the work threw
   * @throws InterruptedException when this thread is interrupted, which ends the work
   */
  static <T> T call(Callable<T> work, LongSupplier progress, WebLimits limits)
      throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    long end = System.nanoTime() + limits.total().toNanos();
    try {
      while (true) {
        long before = progress.getAsLong();
        try {
          return task.get(shorter(limits.silence(), end), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          if (progress.getAsLong() == before || System.nanoTime() >= end) {
            throw e;
          }
        }
      }
    } finally {
      task.cancel(true);
    }
  }

  private static long shorter(Duration silence, long end) {
    return Math.max(1, Math.min(silence.toNanos(), end - System.nanoTime()));
  }
}
