package cuepoint.opensearch.connection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Which node is asked first: one after another, and last those that failed a short while ago. Safe
 * for use by many threads.
 */
final class NodeOrder<N> {
  /** So long a node that failed is asked last, in ns. */
  static final long REST_NANOS = 10_000_000_000L;

  private final List<N> nodes;
  private final LongSupplier nanos;
  private final AtomicInteger asked = new AtomicInteger();

  /** When those failed that have not answered since. */
  private final Map<N, Long> failed = new ConcurrentHashMap<>();

  NodeOrder(List<N> nodes, LongSupplier nanos) {
    this.nodes = List.copyOf(nodes);
    this.nanos = nanos;
  }

  /** All nodes, in the order in which they are to be asked now. */
  List<N> next() {
    List<N> order = new ArrayList<>(nodes);
    Collections.rotate(order, -Math.floorMod(asked.getAndIncrement(), nodes.size()));
    Map<N, Long> ages = new HashMap<>();
    order.forEach(node -> rest(node).ifPresent(age -> ages.put(node, age)));
    order.sort(
        Comparator.comparing((N node) -> ages.getOrDefault(node, Long.MAX_VALUE)).reversed());
    return order;
  }

  /**
   * How long a node has rested, in ns; empty if it does not. One of those who ask finds out whether
   * a node that failed is back; the others need not wait.
   */
  private Optional<Long> rest(N node) {
    long now = nanos.getAsLong();
    return Optional.ofNullable(failed.get(node))
        .filter(since -> now - since < REST_NANOS || !failed.replace(node, since, now))
        .map(since -> now - since);
  }

  void failed(N node) {
    failed.put(node, nanos.getAsLong());
  }

  void worked(N node) {
    failed.remove(node);
  }
}
