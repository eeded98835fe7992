package cuepoint.http.spark;

import cuepoint.http.limit.Client;
import cuepoint.http.limit.Load;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Limits;
import cuepoint.http.option.ServerOptions;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The open connections. When there are too many, or too much memory is held for clients that take
 * answers slowly, those go that are needed least, so that a newcomer is always served. Safe for use
 * by many threads.
 */
final class Connections {
  private static final long SWEEP_MILLIS = 1000;
  private static final long DRAIN_STEP_MILLIS = 20;
  private static final Duration ARRIVING = Duration.ofSeconds(1);

  /** An eighth of the memory may hold answers that wait for their clients. */
  private static final long MAX_HELD_BYTES = Runtime.getRuntime().maxMemory() / 8;

  private final Limits.Connections limits;
  private final Addresses addresses;
  private final Load load;
  private final Set<WatchedEndPoint> open = new LinkedHashSet<>();
  private final Map<Client, Set<WatchedEndPoint>> ofClients = new HashMap<>();
  private final AtomicLong heldBytes = new AtomicLong();
  private boolean draining;

  Connections(ServerOptions options, Load load) {
    this.limits = options.limits().connections();
    this.addresses = options.addresses();
    this.load = load;
  }

  /** Looks for clients that are too slow, every second from now on. */
  void watch(Scheduler scheduler) {
    scheduler.schedule(
        () -> {
          sweep();
          watch(scheduler);
        },
        SWEEP_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /** Whether an address is that of a trusted proxy. */
  boolean isProxy(InetAddress peer) {
    return addresses.trusts(peer);
  }

  Pace newPace() {
    return new Pace(limits, System.nanoTime());
  }

  void opened(WatchedEndPoint connection) {
    Optional<WatchedEndPoint> surplus = add(connection);
    surplus.ifPresent(this::cut);
  }

  synchronized void closed(WatchedEndPoint connection) {
    if (open.remove(connection)) {
      ofClients.computeIfPresent(
          connection.client(),
          (client, own) -> own.remove(connection) && own.isEmpty() ? null : own);
      load.connected(open.size());
      notifyAll();
    }
  }

  /** Whether its client has as many connections as it may have without it. */
  synchronized boolean isSurplus(WatchedEndPoint connection) {
    return !connection.client().isThisMachine()
        && !connection.isOfProxy()
        && ofClients.getOrDefault(connection.client(), Set.of()).stream()
            .limit(limits.perClient())
            .noneMatch(connection::equals);
  }

  /** Counts memory that is held for a client, in bytes. */
  void held(long more) {
    if (heldBytes.addAndGet(more) > MAX_HELD_BYTES && more > 0) {
      stalledLongest().ifPresent(this::cut);
    }
  }

  /** Whether no more requests are wanted. */
  synchronized boolean isDraining() {
    return draining;
  }

  /**
   * Closes each connection as soon as it waits for a request.
   *
   * @return how many were still answering after the limit
   */
  int drain(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      long now = System.nanoTime();
      startDraining().stream()
          .filter(connection -> connection.pace().isIdle(ARRIVING, now))
          .forEach(WatchedEndPoint::close);
      synchronized (this) {
        if (open.isEmpty() || now >= end) {
          return open.size();
        }
        wait(DRAIN_STEP_MILLIS);
      }
    }
  }

  private synchronized List<WatchedEndPoint> startDraining() {
    draining = true;
    return List.copyOf(open);
  }

  /** Adds one, and returns one that must go. */
  private synchronized Optional<WatchedEndPoint> add(WatchedEndPoint connection) {
    Optional<WatchedEndPoint> dispensable =
        open.size() < limits.all() ? Optional.empty() : Optional.of(leastNeeded(connection));
    open.add(connection);
    ofClients.computeIfAbsent(connection.client(), client -> new LinkedHashSet<>()).add(connection);
    load.connected(open.size());
    return dispensable;
  }

  private WatchedEndPoint leastNeeded(WatchedEndPoint newcomer) {
    long now = System.nanoTime();
    return open.stream()
        .filter(connection -> connection.pace().dispensability() > 0)
        .max(
            Comparator.<WatchedEndPoint>comparingInt(
                    connection -> connection.pace().dispensability())
                .thenComparingLong(connection -> now - connection.pace().since()))
        .orElse(newcomer);
  }

  private synchronized Optional<WatchedEndPoint> stalledLongest() {
    long now = System.nanoTime();
    return open.stream()
        .filter(connection -> connection.pace().isStalled())
        .max(Comparator.comparingLong(connection -> now - connection.pace().since()));
  }

  private void sweep() {
    long now = System.nanoTime();
    List<WatchedEndPoint> slow = new ArrayList<>();
    synchronized (this) {
      open.stream().filter(connection -> connection.pace().isTooSlow(now)).forEach(slow::add);
    }
    slow.forEach(this::cut);
  }

  private void cut(WatchedEndPoint connection) {
    load.countCut();
    connection.close(new TimeoutException("the client is too slow"));
  }
}
