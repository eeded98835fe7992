package cuepoint.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * One run that gives each text of a passage its vector, by several threads. Texts on which the
 * model fails are passed over. It can be stopped at any time, and the next one goes on.
 */
public final class VectorRun {
  /** After so many vectors what was made is committed: half a minute's work of two processors. */
  private static final int COMMIT_EVERY = 5_000;

  private final VectorIndexer indexer;
  private final Function<String, Optional<float[]>> model;
  private final Progress progress;
  private final AtomicInteger made = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile boolean stopped;

  /** Follows a run. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Is called after each text, by any of the threads.
     *
     * @param made how many texts have got their vectors
     * @param failed on how many the model has failed
     */
    void next(int made, int failed);
  }

  /**
   * A run that has not begun.
   *
   * @param model makes the vector of a text, or fails and makes none; safe for use by many threads
   */
  public VectorRun(
      VectorIndexer indexer, Function<String, Optional<float[]>> model, Progress progress) {
    this.indexer = indexer;
    this.model = model;
    this.progress = progress;
  }

  /**
   * Runs until all texts have vectors, or it is stopped.
   *
   * @param threads how many work at a time, besides this one, which waits
   * @return how many vectors were made
   * @throws IOException when they cannot be kept; what was committed stays
   */
  public int run(int threads) throws IOException, InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, indexer.state().missing()); i++) {
      workers.add(Thread.ofPlatform().daemon().name("vectors " + i).start(this::work));
    }
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } finally {
      stop();
    }
    rethrow();
    indexer.commit();
    return made.get();
  }

  /** On how many texts the model has failed so far. */
  public int failed() {
    return failed.get();
  }

  /** Ends after the texts that are being read. */
  public void stop() {
    stopped = true;
  }

  private void work() {
    try {
      for (var text = indexer.next(); text.isPresent() && !stopped; text = indexer.next()) {
        take(text.get(), model.apply(text.get().text()));
        progress.next(made.get(), failed.get());
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      stop();
    }
  }

  private void take(PassageText text, Optional<float[]> vector) throws IOException {
    if (vector.isEmpty()) {
      indexer.passOver(text);
      failed.incrementAndGet();
      return;
    }
    indexer.put(text, vector.get());
    if (made.incrementAndGet() % COMMIT_EVERY == 0) {
      indexer.commit();
    }
  }

  private void rethrow() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
