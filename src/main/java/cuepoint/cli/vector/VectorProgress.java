package cuepoint.cli.vector;

import cuepoint.cli.print.ProgressLine;
import cuepoint.index.VectorState;
import java.time.Duration;

/** Shows how far a run is, and how long it will take. Thread-safe. */
public final class VectorProgress implements VectorUpdate.Progress {
  private static final Duration LONG = Duration.ofSeconds(90);

  private final ProgressLine line;
  private volatile long begunNanos;

  public VectorProgress(ProgressLine line) {
    this.line = line;
  }

  @Override
  public void at(VectorState state, int made) {
    if (made == 0) {
      begunNanos = System.nanoTime();
    } else {
      line.show(() -> text(made, made + state.missing()));
    }
  }

  private String text(int done, int all) {
    Duration left = Duration.ofNanos((System.nanoTime() - begunNanos) / done * (all - done));
    return "meaning: %,d of %,d passages (%d %%), %s left"
        .formatted(done, all, 100L * done / all, text(left));
  }

  private static String text(Duration time) {
    return time.compareTo(LONG) < 0 ? time.toSeconds() + " s" : time.toMinutes() + " min";
  }
}
