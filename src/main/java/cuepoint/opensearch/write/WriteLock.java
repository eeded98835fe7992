package cuepoint.opensearch.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.commit.StateDocument;
import cuepoint.opensearch.commit.StateDocument.Version;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One process writes at a time: the one that the lock names. It says now and then that it still
 * does. One that has not for long, or is known to have ended, has its lock taken.
 */
final class WriteLock implements AutoCloseable {
  private static final Duration RENEWED_AFTER = Duration.ofSeconds(5);

  /** Clocks of machines may differ by less. */
  private static final Duration ABANDONED_AFTER = Duration.ofSeconds(30);

  private final Patience cluster;
  private final StateDocument document;
  private final String name;
  private final ObjectNode owner;
  private final String token;
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("write lock").factory());
  private Version held;
  private long renewedNanos = System.nanoTime();
  private boolean lost;

  private WriteLock(Patience cluster, IndexNames names, Optional<Version> before)
      throws IOException {
    Owner here = Owner.here();
    this.cluster = cluster;
    this.document = StateDocument.lock(cluster::once, names);
    this.name = names.name();
    this.owner = here.json().put("since", Instant.now().toString());
    this.token = here.token();
    this.held = StateDocument.lock(cluster, names).write(renewed(), before);
  }

  /**
   * Takes the lock.
   *
   * @throws TalksInUseException when another process has it
   */
  static WriteLock take(Patience cluster, IndexNames names) throws IOException {
    return take(cluster, names, RENEWED_AFTER);
  }

  /** The same, renewed after another time. */
  static WriteLock take(Patience cluster, IndexNames names, Duration renewedAfter)
      throws IOException {
    StateDocument document = StateDocument.lock(cluster, names);
    Optional<Version> before = document.read();
    if (before.isPresent() && !isAbandoned(before.get().json())) {
      throw inUse(names.name(), before);
    }
    WriteLock lock;
    try {
      lock = new WriteLock(cluster, names, before);
    } catch (ClusterException e) {
      throw e.kind() == Kind.CONFLICT ? inUse(names.name(), document.read()) : e;
    }
    lock.renewEvery(renewedAfter);
    return lock;
  }

  private static boolean isAbandoned(JsonNode lock) {
    try {
      Instant renewed = Instant.parse(lock.path("renewed").asText());
      return renewed.plus(ABANDONED_AFTER).isBefore(Instant.now()) || Owner.of(lock).isGone();
    } catch (DateTimeParseException e) {
      return true;
    }
  }

  private static TalksInUseException inUse(String name, Optional<Version> lock) {
    String who =
        lock.map(it -> Owner.of(it.json()) + ", since " + it.json().path("since").asText())
            .orElse("one that has just ended");
    return new TalksInUseException(
        "another process is writing to the talks in OpenSearch's '%s' (%s); wait until it ends"
            .formatted(name, who));
  }

  private ObjectNode renewed() {
    return owner.deepCopy().put("renewed", Instant.now().toString());
  }

  private void renewEvery(Duration time) {
    long nanos = time.toNanos();
    var unused =
        renewing.scheduleWithFixedDelay(this::tryToRenew, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /** What goes wrong now may work the next time; if it never does, {@link #check} fails. */
  private void tryToRenew() {
    try {
      renew();
    } catch (IOException e) {
      // as above
    }
  }

  private synchronized void renew() throws IOException {
    try {
      held = document.write(renewed(), Optional.of(held));
    } catch (ClusterException e) {
      // It may have been written though that was not said.
      Optional<Version> own = own();
      lost = own.isEmpty();
      held = own.orElseThrow(() -> e);
    }
    renewedNanos = System.nanoTime();
  }

  private Optional<Version> own() throws IOException {
    return document.read().filter(it -> Owner.of(it.json()).token().equals(token));
  }

  /**
   * Goes on while the lock is held.
   *
   * @throws TalksInUseException when another process has taken it
   */
  synchronized void check() throws IOException {
    if (!lost && System.nanoTime() - renewedNanos < ABANDONED_AFTER.toNanos() / 2) {
      return;
    }
    try {
      cluster.until(() -> {
        renew();
        return held.json();
      });
    } catch (ClusterException e) {
      throw e.kind() == Kind.CONFLICT ? inUse(name, document.read()) : e;
    }
  }

  /** Gives it back. Where that fails, it is taken as soon as it counts as abandoned. */
  @Override
  public void close() {
    renewing.shutdownNow();
    try {
      synchronized (this) {
        Optional<Version> own = own();
        if (own.isPresent()) {
          document.remove(own.get());
        }
      }
    } catch (IOException e) {
      // as above
    }
  }
}
