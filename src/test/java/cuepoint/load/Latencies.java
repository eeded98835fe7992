package cuepoint.load;

import java.util.Arrays;

/** How long answers took. Safe for use by many threads. */
final class Latencies {
  private long[] nanos = new long[1024];
  private int count;

  synchronized void add(long latency) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = latency;
  }

  synchronized int count() {
    return count;
  }

  double median() {
    return percentile(50);
  }

  /** That percentage of them took at most so long, in ms; not a number if there are none. */
  synchronized double percentile(int percent) {
    if (count == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, count * percent / 100)] / 1e6;
  }

  /** How many took more than that, in ms. */
  synchronized long above(double millis) {
    return Arrays.stream(nanos, 0, count).filter(taken -> taken > millis * 1e6).count();
  }

  @Override
  public String toString() {
    return "p50 %.1f ms, p99 %.1f ms of %d".formatted(percentile(50), percentile(99), count());
  }
}
