import cuepoint.search.Query;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * What it costs to open an index, with the checksums of all of its files, and to look at them for
 * each search.
 *
 * <pre>
 * java -cp 'target/classes:target/lib/*' src/bench/ChecksumSpeed.java index
 * </pre>
 */
public final class ChecksumSpeed {
  private static final int ROUNDS = 5;
  private static final int SEARCHES = 2000;

  private ChecksumSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path index = Path.of(arguments[0]);
    for (int round = 0; round < ROUNDS; round++) {
      long started = cpuNanos();
      try (var engine = cuepoint.lucene.LuceneEngine.open(index)) {
        long opened = cpuNanos();
        engine.check();
        long checked = cpuNanos();
        for (int i = 0; i < SEARCHES; i++) {
          engine.searcher().search(Query.of("")); // looks at the files, and has nothing to find
        }
        System.out.printf(
            "CPU: open %.1f ms, read again %.1f ms, look and empty search %.3f ms%n",
            (opened - started) / 1e6,
            (checked - opened) / 1e6,
            (cpuNanos() - checked) / 1e6 / SEARCHES);
      }
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
