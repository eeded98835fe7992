package cuepoint.cli.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HeapCareTest {
  private static final int ARRAY_BYTES = 1 << 10;
  private static final int KEPT = 8 << 10;
  private static final int AT_MOST = 2 << 20;

  /**
   * Keeps 8 MB, until all of the heap was collected or 2 GB have been through the old generation.
   */
  static final class Growing {
    public static void main(String[] arguments) {
      HeapCare.start();
      byte[][] kept = new byte[KEPT][];
      int made = 0;
      while (made < AT_MOST && collections() == 0) {
        kept[made++ % KEPT] = new byte[ARRAY_BYTES];
      }
      System.out.println(made < AT_MOST ? "collected" : "grown");
    }

    private static long collections() {
      return ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(collector -> collector.getName().equals("MarkSweepCompact"))
          .mapToLong(GarbageCollectorMXBean::getCollectionCount)
          .sum();
    }
  }

  @Test
  void whatIsNoLongerUsedIsCollectedLongBeforeTheHeapIsFull() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmn2m",
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                Growing.class.getName())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("collected");
    assertThat(java.waitFor()).isZero();
  }
}
