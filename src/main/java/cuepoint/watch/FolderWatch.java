package cuepoint.watch;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Watches the folder of a collection, and tells when files in it have changed and are complete. The
 * folder may be missing, and may come and go.
 */
public final class FolderWatch implements AutoCloseable {
  /** So long may what goes on take until it ends when the watch is closed, in ms. */
  private static final long CLOSE_MILLIS = 10_000;

  private final Path root;
  private final FolderEvents events;
  private final ReentrantLock running = new ReentrantLock();
  private final Settling settling;
  private final NextCall nextCall = new NextCall(nowMillis());
  private Pace pace = new Pace(0);
  private boolean isThere;
  private boolean saidTrouble;

  private FolderWatch(Path root) {
    this.root = root;
    this.events = new FolderEvents(root);
    Snapshot first = look();
    this.isThere = first.isThere();
    this.settling = new Settling(first.files());
  }

  /** Begins: the files as they are now are taken as known. */
  public static FolderWatch open(Path root) {
    return new FolderWatch(root);
  }

  /**
   * Watches until {@link #close}, and calls a listener. It is called once at the beginning: what
   * was done after {@link #open} may have seen the folder while it changed.
   *
   * @throws InterruptedException when the thread is interrupted
   */
  public void run(FolderListener listener) throws InterruptedException {
    running.lock();
    try {
      while (!events.isClosed()) {
        turn(listener);
      }
    } finally {
      running.unlock();
    }
  }

  /** Whether files have kept still is known up to the time at which the look began, not later. */
  private void turn(FolderListener listener) throws InterruptedException {
    long lookedMillis = nowMillis();
    Snapshot snapshot = look();
    if (snapshot.isThere() != isThere) {
      isThere = snapshot.isThere();
      listener.isThere(isThere);
    }
    boolean grown = events.follow(snapshot.folders());
    sayTrouble(listener);
    if (isThere) {
      settling.see(snapshot.files(), nowMillis());
      if (nextCall.isDue(settling, lookedMillis)) {
        call(listener, lookedMillis);
      }
    }
    if (!grown) {
      rest(lookedMillis);
    }
  }

  private Snapshot look() {
    long start = nowMillis();
    Snapshot snapshot = Snapshot.of(root);
    pace = new Pace(nowMillis() - start);
    return snapshot;
  }

  private void sayTrouble(FolderListener listener) {
    if (!saidTrouble && events.trouble().isPresent()) {
      saidTrouble = true;
      listener.withoutEvents(events.trouble().get(), pace.pollMillis() / 1000);
    }
  }

  private void call(FolderListener listener, long lookedMillis) {
    Unsettled unsettled = settling.unsettled(lookedMillis);
    FolderListener.Outcome outcome = listener.changed(unsettled);
    if (outcome != FolderListener.Outcome.FAILED) {
      settling.dealtWith(unsettled);
    }
    nextCall.after(outcome, nowMillis());
  }

  /** Until something is reported, or it is time to look without that. */
  private void rest(long lookedMillis) throws InterruptedException {
    boolean restless =
        settling.isRestless(lookedMillis); // what settles in the pause is due after it
    events.pause(pace.stepMillis());
    if (!restless) {
      long untilCall = isThere ? nextCall.waitMillis(nowMillis()) : Long.MAX_VALUE;
      events.await(Math.min(pace.pollMillis(), untilCall));
    }
  }

  private static long nowMillis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  /** Stops, after the call that may be going on. */
  @Override
  public void close() {
    events.close();
    try {
      if (running.tryLock(CLOSE_MILLIS, TimeUnit.MILLISECONDS)) {
        running.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
