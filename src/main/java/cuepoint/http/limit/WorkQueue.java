package cuepoint.http.limit;

import cuepoint.http.option.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Work on answers, done by a few threads of its own while some more waits; the rest is refused.
 * Safe for use by many threads.
 *
 * <p>There is much room for those who come at the same time, and they are served in their order.
 * Once some have been waiting without a pause for {@value #STANDING_MILLIS} ms, more comes than can
 * be done, and to wait in turn would only make all late. Then there is room for {@value
 * #STANDING_PER_THREAD} for each thread, the newest goes first, and the oldest gives way, so that
 * what is done is soon done (after the adaptive LIFO of Maurer, Fail at Scale, ACM Queue 13.8,
 * 2015).
 *
 * <p>It is shared out fairly: one client may have at most half of all that is done and waits; who
 * has used least lately goes first, and takes the place of the one who has used most.
 */
public final class WorkQueue implements AutoCloseable {
  private static final long STANDING_MILLIS = 100;
  private static final int STANDING_PER_THREAD = 2;

  private final Limits.Work limits;
  private final Load load;
  private final LongSupplier nanos;
  private final ExecutorService threads;
  private final List<Item> waiting = new ArrayList<>();
  private final Usage usage = new Usage();
  private final Map<Client, Integer> ofClients = new HashMap<>();
  private final AtomicLong turns = new AtomicLong();
  private int working;
  private long waitingSinceNanos;

  public WorkQueue(Limits.Work limits, Load load) {
    this(limits, load, System::nanoTime);
  }

  /** With another clock. */
  WorkQueue(Limits.Work limits, Load load, LongSupplier nanos) {
    this.limits = limits;
    this.load = load;
    this.nanos = nanos;
    this.threads =
        Executors.newFixedThreadPool(
            limits.threads(), Thread.ofPlatform().daemon().name("answer-", 1).factory());
  }

  /**
   * Accepts some work of a client, or refuses it.
   *
   * @param work is done later
   * @param refuse is done instead, now or while it would have to wait
   */
  public void offer(Client client, Runnable work, Runnable refuse) {
    refuse(accept(new Item(client, work, refuse, turns.incrementAndGet())));
  }

  /** Ends the work that is being done, and drops what waits. */
  @Override
  public synchronized void close() {
    threads.shutdownNow();
  }

  private void refuse(List<Item> refused) {
    for (Item item : refused) {
      load.countShed();
      item.refuse().run();
    }
  }

  /** Accepts one, and returns those that must go: itself, or others in its place. */
  private synchronized List<Item> accept(Item item) {
    int places = limits.threads() + limits.waiting();
    int own = ofClients.getOrDefault(item.client(), 0);
    boolean tooMuch = !item.client().isThisMachine() && own >= (places + 1) / 2;
    if (threads.isShutdown() || tooMuch) {
      return List.of(item);
    }
    if (waiting.isEmpty()) {
      waitingSinceNanos = nanos.getAsLong();
    }
    waiting.add(item);
    ofClients.merge(item.client(), 1, Integer::sum);
    startNext();
    return surplus();
  }

  private void work(Item item) {
    long begun = nanos.getAsLong();
    try {
      item.work().run();
    } finally {
      refuse(done(item, begun));
    }
  }

  private synchronized List<Item> done(Item item, long begun) {
    long now = nanos.getAsLong();
    usage.add(item.client(), now - begun, now);
    working--;
    forget(item);
    startNext();
    return surplus();
  }

  private void startNext() {
    if (working < limits.threads() && !waiting.isEmpty() && !threads.isShutdown()) {
      Item next = waiting.stream().min(order()).orElseThrow();
      waiting.remove(next);
      working++;
      threads.execute(() -> work(next));
    }
  }

  /** Takes out what finds no room. */
  private List<Item> surplus() {
    List<Item> surplus = new ArrayList<>();
    while (waiting.size() > room()) {
      Item last = waiting.stream().max(order()).orElseThrow();
      waiting.remove(last);
      forget(last);
      surplus.add(last);
    }
    load.work(working, waiting.size());
    return surplus;
  }

  private int room() {
    return isStanding()
        ? Math.min(limits.waiting(), limits.threads() * STANDING_PER_THREAD)
        : limits.waiting();
  }

  private void forget(Item item) {
    ofClients.computeIfPresent(item.client(), (same, count) -> count == 1 ? null : count - 1);
  }

  private boolean isStanding() {
    return !waiting.isEmpty()
        && nanos.getAsLong() - waitingSinceNanos > STANDING_MILLIS * 1_000_000;
  }

  private Comparator<Item> order() {
    long now = nanos.getAsLong();
    Comparator<Item> byTurn = Comparator.comparingLong(Item::turn);
    return Comparator.<Item>comparingDouble(item -> usage.of(item.client(), now))
        .thenComparing(isStanding() ? byTurn.reversed() : byTurn);
  }

  /**
   * Work that was offered.
   *
   * @param turn grows with each that comes; no two have the same
   */
  private record Item(Client client, Runnable work, Runnable refuse, long turn) {}
}
