package cuepoint.cli.serving;

import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.Shell;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes SIGTERM and Ctrl-C an ordinary end: what is under way is finished, all is closed, and the
 * exit code is 0. Java's own would be 143, which systemd and others take for a failure.
 */
final class Termination implements AutoCloseable {
  /** For what is to be closed after the last answer: the index, mostly a commit. */
  private static final Duration CLOSING = Duration.ofSeconds(5);

  private final Shell shell;
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private Termination(Shell shell) {
    this.shell = shell;
  }

  /** From now on until it is closed, the process ends like this. */
  static Termination of(Shell shell) {
    Termination termination = new Termination(shell);
    Runtime.getRuntime().addShutdownHook(new Thread(termination::end, "termination"));
    return termination;
  }

  /** What makes the work end; what was added last is run first. */
  synchronized void stopsWith(Runnable stop) {
    stops.push(stop);
  }

  /** All is closed, or failed: from now on the exit code is what the command says. */
  @Override
  public void close() {
    closed.countDown();
  }

  private void end() {
    if (closed.getCount() == 0) {
      return;
    }
    if (stop()) {
      awaitClosing();
    }
    shell.out().flush();
    Runtime.getRuntime().halt(ExitCode.FOUND);
  }

  /** Returns whether there was anything to stop: an index that is being written is never broken. */
  private synchronized boolean stop() {
    for (Runnable stop : stops) {
      try {
        stop.run();
      } catch (RuntimeException e) {
        shell.say("cuepoint: while stopping: " + e.getMessage());
      }
    }
    return !stops.isEmpty();
  }

  private void awaitClosing() {
    try {
      closed.await(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
