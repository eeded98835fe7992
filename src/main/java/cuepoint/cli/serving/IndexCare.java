package cuepoint.cli.serving;

import cuepoint.cli.print.ReportText;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.shell.Shell;
import cuepoint.cli.watching.IndexWatch;
import cuepoint.engine.Engine;
import cuepoint.index.Removal;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks after the index of a running service: says when it cannot be used, and builds it again when
 * it is damaged. At first and once an hour it reads all of it.
 */
final class IndexCare implements AutoCloseable {
  private static final long LOOK_SECONDS = 5;
  private static final long READ_NANOS = TimeUnit.HOURS.toNanos(1);

  private final Engine engine;
  private final IndexWatch.Update update;
  private final Shell shell;
  private final CountDownLatch closed = new CountDownLatch(1);
  private long readNanos = System.nanoTime() - READ_NANOS;
  private final Set<String> said = new HashSet<>();

  /**
   * The care for an open index.
   *
   * @param update brings it up to date
   */
  IndexCare(Engine engine, IndexWatch.Update update, Shell shell) {
    this.engine = engine;
    this.update = update;
    this.shell = shell;
  }

  /** Begins to look. */
  void start() {
    Thread.ofPlatform().daemon().name("look after the index").start(this::run);
  }

  private void run() {
    try {
      while (!closed.await(LOOK_SECONDS, TimeUnit.SECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      read();
      said.clear();
    } catch (UncheckedIOException e) {
      say(FailureMessages.of(e));
      if (e.getCause() instanceof UnusableIndexException index
          && index.reason() == Reason.DAMAGED) {
        mend();
      }
    } catch (RuntimeException e) {
      say(FailureMessages.of(e));
    }
  }

  private void read() {
    if (System.nanoTime() - readNanos >= READ_NANOS) {
      readNanos = System.nanoTime();
      engine.check();
    } else {
      engine.searcher().search(Query.of(""));
    }
  }

  private void mend() {
    try {
      ReportText.of(update.run(Removal.FEW, file -> false)).lines().forEach(shell::say);
    } catch (CommandException | IOException | OutOfMemoryError e) {
      say(FailureMessages.of(e));
    }
  }

  /** The same is said once. */
  private void say(String message) {
    if (said.add(message)) {
      shell.say("cuepoint: " + message);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
