package cuepoint.http;

import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Answers as another does, but each search goes on until it is let go, or nobody wants it. */
final class HeldSearcher implements Searcher {
  private final Searcher searcher;
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore letGo = new Semaphore(0);
  private final Semaphore unwanted = new Semaphore(0);

  HeldSearcher(Searcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public Hits search(Query query, Deadline deadline) {
    begun.release();
    while (!letGo.tryAcquire()) {
      if (deadline.hasPassed()) {
        unwanted.release();
        throw new Deadline.PassedException(0);
      }
      Thread.onSpinWait();
    }
    return searcher.search(query);
  }

  @Override
  public List<Place> places(Transcript transcript, Query query, Deadline deadline) {
    return searcher.places(transcript, query, deadline);
  }

  /** Waits until so many more searches have begun. */
  boolean hasBegun(int count) throws InterruptedException {
    return begun.tryAcquire(count, 30, TimeUnit.SECONDS);
  }

  /** Waits a few seconds until so many searches have ended without an answer. */
  boolean wasUnwanted(int count) throws InterruptedException {
    return unwanted.tryAcquire(count, 30, TimeUnit.SECONDS);
  }

  /** Lets so many searches end. */
  void letGo(int count) {
    letGo.release(count);
  }
}
