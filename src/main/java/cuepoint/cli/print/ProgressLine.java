package cuepoint.cli.print;

import cuepoint.index.IndexRun;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Supplier;

/** One line of a terminal that shows how far indexing is. Thread-safe. */
public final class ProgressLine implements IndexRun.Progress, AutoCloseable {
  /** Often enough to see that it moves; writing more often would only cost time. */
  private static final long INTERVAL_NANOS = 200_000_000;

  private final Optional<PrintStream> terminal;
  private long written = System.nanoTime() - INTERVAL_NANOS;
  private int length;

  /**
   * A line that is not written yet.
   *
   * @param terminal nothing is shown without one
   */
  public ProgressLine(Optional<PrintStream> terminal) {
    this.terminal = terminal;
  }

  @Override
  public void next(int done, int all, String talkId) {
    show(() -> "indexing: %,d of %,d talks (%d %%)".formatted(done, all, 100L * done / all));
  }

  /** Shows a text in place of the one before, unless that is very new. */
  public synchronized void show(Supplier<String> text) {
    if (System.nanoTime() - written >= INTERVAL_NANOS) {
      write(text.get());
    }
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    if (length > 0) {
      write("");
      write("");
    }
  }

  /** Overwrites what is left of a longer line with blanks; no terminal needs more than that. */
  private void write(String line) {
    terminal.ifPresent(stream -> {
      stream.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
      stream.flush();
      length = line.length();
      written = System.nanoTime();
    });
  }
}
