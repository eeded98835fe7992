package cuepoint.cli.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets work that can be ended early end by itself when the process is told to end, by Ctrl-C or
 * SIGTERM, so that it keeps what it has done. Thread-safe.
 */
public final class OrderlyStop implements AutoCloseable {
  /** For a last commit. */
  private static final long PATIENCE_SECONDS = 10;

  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "orderly stop");

  private OrderlyStop() {}

  /** From now on until it is closed, the process ends like this. */
  public static OrderlyStop begin() {
    OrderlyStop stop = new OrderlyStop();
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** What makes the work end; what was added last is run first. */
  public synchronized void stopsWith(Runnable stop) {
    stops.push(stop);
  }

  private void end() {
    stopAll();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void stopAll() {
    stops.forEach(Runnable::run);
  }

  /** The work has ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending.
    }
  }
}
