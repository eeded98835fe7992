package cuepoint.cli.serving;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import javax.management.NotificationEmitter;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the heap of a service by what it keeps: has all of it collected when the old generation
 * has grown by half, and by 8 MB at least. Left alone, the serial collector lets it grow to its
 * limit before it looks for what is no longer used. With other collectors nothing is done.
 */
final class HeapCare {
  /** The serial collector's name for its old generation. */
  private static final String OLD_GENERATION = "Tenured Gen";

  private static final long LEAST_BYTES = 8L << 20;

  private final MemoryPoolMXBean old;

  private HeapCare(MemoryPoolMXBean old) {
    this.old = old;
  }

  /** Begins, until the process ends. */
  static void start() {
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals(OLD_GENERATION))
        .findFirst()
        .ifPresent(pool -> new HeapCare(pool).listen());
  }

  private void listen() {
    NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    memory.addNotificationListener((grown, none) -> collect(grown.getType()), null, null);
    expectGrowth();
  }

  private void collect(@Nullable String type) {
    if (MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED.equals(type)) {
      System.gc();
      expectGrowth();
    }
  }

  /** Near its limit the collector does it unasked. */
  private void expectGrowth() {
    MemoryUsage usage = old.getUsage();
    long grown = usage.getUsed() + Math.max(usage.getUsed() / 2, LEAST_BYTES);
    old.setUsageThreshold(grown < usage.getMax() ? grown : 0); // 0: none
  }
}
