package cuepoint.cli.vector;

import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.shell.Shell;
import cuepoint.cli.vector.VectorUpdate.Outcome;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.index.RunReport;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.VectorState;
import cuepoint.index.VectorState.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Makes the vectors that an index lacks in the background, whenever it has changed, by whichever
 * process. Thread-safe.
 */
public final class VectorWatch implements AutoCloseable {
  /** So often it is looked whether another process has changed the index. */
  private static final long LOOK_SECONDS = 5;

  /** So long nothing is tried after a failure, such as a full disk. */
  private static final long RETRY_SECONDS = 60;

  /** For a last commit. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final VectorUpdate update;
  private final int threads;
  private final Shell shell;
  private final Consumer<String> results;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("make vectors").unstarted(this::run);
  private final Semaphore changes = new Semaphore(0);
  private Optional<String> failure = Optional.empty();
  private Map<String, Integer> leftOut = Map.of();
  private volatile VectorState state = VectorState.UNKNOWN;
  private volatile boolean closed;

  /**
   * A watch that has not begun.
   *
   * @param threads how many work at a time
   * @param shell is told what goes wrong
   * @param results takes lines that say what was made
   */
  public VectorWatch(VectorUpdate update, int threads, Shell shell, Consumer<String> results) {
    this.update = update;
    this.threads = threads;
    this.shell = shell;
    this.results = results;
  }

  /** Begins. */
  public void start() {
    thread.start();
  }

  /** The same update, after which vectors of what is new are made at once. */
  public IndexWatch.Update following(IndexWatch.Update words) {
    return (removal, held) -> {
      RunReport report = words.run(removal, held);
      if (!report.changes().isEmpty()) {
        changed();
      }
      return report;
    };
  }

  /** The index has changed. */
  public void changed() {
    changes.release();
    update.pause();
  }

  /** Which texts have vectors, as far as it has looked. */
  public VectorState state() {
    return state;
  }

  private void run() {
    try {
      do {
        changes.drainPermits();
        changes.tryAcquire(look() ? LOOK_SECONDS : RETRY_SECONDS, TimeUnit.SECONDS);
      } while (!closed && state.phase() != Phase.OFF);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns false when it has failed. */
  private boolean look() throws InterruptedException {
    try {
      take(update.run(threads, (now, made) -> state = now));
      failure = Optional.empty();
      return true;
    } catch (UnusableIndexException e) {
      return true; // others say so and build it again
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      state = VectorState.UNKNOWN;
      fail(FailureMessages.of(e));
      return false;
    }
  }

  private void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Off() -> state = VectorState.OFF;
      case Outcome.LeftToAnother() -> state = VectorState.UNKNOWN;
      case Outcome.Ended(VectorState after, int made, int failed) -> {
        state = after;
        VectorText.made(after, made).ifPresent(results);
        VectorText.failed(failed).ifPresent(shell::say);
        if (!after.leftOut().equals(leftOut)) {
          leftOut = after.leftOut();
          VectorText.leftOut(after).ifPresent(results);
        }
      }
    }
  }

  /** The same failure is said once. */
  private void fail(String message) {
    if (!failure.equals(Optional.of(message))) {
      failure = Optional.of(message);
      shell.say("cuepoint: " + message + "; trying again until it works");
    }
  }

  /** Ends, and waits until what was made is kept. */
  @Override
  public void close() {
    closed = true;
    update.stop();
    changes.release();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
