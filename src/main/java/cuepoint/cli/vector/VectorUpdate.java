package cuepoint.cli.vector;

import cuepoint.index.VectorIndexer;
import cuepoint.index.VectorRun;
import cuepoint.index.VectorState;
import cuepoint.meaning.EmbeddingModel;
import cuepoint.meaning.ModelOnDemand;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the vectors that an index lacks, as often as it is run. The model is loaded only when one
 * is missing. For one thread, but for {@link #stop}.
 */
public final class VectorUpdate {
  private final Opening opening;
  private final ModelOnDemand model;
  private @Nullable VectorRun underWay;
  private boolean stopped;

  /** Opens the vectors of an index. */
  @FunctionalInterface
  public interface Opening {
    /**
     * Opens them for writing.
     *
     * @param model as of {@link EmbeddingModel#id}
     * @param languages as of {@link EmbeddingModel#knows}
     * @return empty if another process writes them
     * @throws cuepoint.index.UnusableIndexException when the index cannot be used
     */
    Optional<VectorIndexer> open(String model, Predicate<String> languages) throws IOException;
  }

  /** Follows a run. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Is called before the first text, and after each, by any thread.
     *
     * @param state which texts have vectors
     * @param made how many vectors this run has made
     */
    void at(VectorState state, int made);
  }

  /** What a run has come to. */
  public sealed interface Outcome {
    /** There is no model. */
    record Off() implements Outcome {}

    /** Another process makes them. */
    record LeftToAnother() implements Outcome {}

    /**
     * It has ended.
     *
     * @param state after it
     * @param made how many vectors
     * @param failed on how many passages the model has failed
     */
    record Ended(VectorState state, int made, int failed) implements Outcome {}
  }

  public VectorUpdate(Opening opening, ModelOnDemand model) {
    this.opening = opening;
    this.model = model;
  }

  /**
   * Makes what is missing; ends early when it is stopped.
   *
   * @param threads how many work at a time
   * @throws IOException when the index cannot be read, or vectors cannot be kept
   */
  public Outcome run(int threads, Progress progress) throws IOException, InterruptedException {
    Optional<String> id = model.id();
    if (id.isEmpty()) {
      return new Outcome.Off();
    }
    Optional<VectorIndexer> opened = opening.open(id.get(), model::knows);
    if (opened.isEmpty()) {
      return new Outcome.LeftToAnother();
    }
    try (VectorIndexer indexer = opened.get()) {
      VectorState before = indexer.state();
      if (isStopped()) {
        return new Outcome.Ended(before, 0, 0);
      }
      if (before.missing() > 0 && model.get().isEmpty()) {
        return new Outcome.Off();
      }
      progress.at(before, 0);
      VectorRun run =
          new VectorRun(
              indexer,
              model::vector,
              (made, failed) -> progress.at(before.after(made, failed), made));
      begin(run);
      int made = run.run(threads);
      return new Outcome.Ended(before.after(made, run.failed()), made, run.failed());
    }
  }

  private synchronized void begin(VectorRun run) {
    underWay = run;
    if (stopped) {
      run.stop();
    }
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** Ends the run that is under way soon, and those that come after; what was made is kept. */
  public synchronized void stop() {
    stopped = true;
    pause();
  }

  /** Ends the run that is under way soon; what was made is kept. */
  public synchronized void pause() {
    if (underWay != null) {
      underWay.stop();
    }
  }
}
