package cuepoint.opensearch;

import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Indexes of tests that run with any engine, in a cluster that ends with this process. */
public final class TestedIndexes {
  /** A test has fewer at a time; those of earlier tests are deleted. */
  private static final int KEPT = 64;

  /** As docs/opensearch.md advises. */
  private static final Map<String, String> SETTINGS =
      Map.of("indices.query.bool.max_clause_count", "32768");

  private static final Cluster CLUSTER = start();
  private static final Deque<String> NAMES = new ArrayDeque<>();
  private static int last;

  private TestedIndexes() {}

  private static Cluster start() {
    try {
      Cluster cluster = Cluster.start(1, SETTINGS);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(cluster)));
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(Cluster cluster) {
    try {
      cluster.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One without talks. */
  public static synchronized OpenSearchIndex next() throws IOException {
    String name = "tested-" + ++last;
    NAMES.add(name);
    if (NAMES.size() > KEPT) {
      delete(NAMES.remove());
    }
    return new OpenSearchIndex(
        ClusterAddress.parse(CLUSTER.addresses().getFirst() + "/" + name),
        ClusterAccess.of(Map.of()),
        ClusterLayout.of(Map.of()),
        note -> {});
  }

  private static void delete(String name) throws IOException {
    try {
      CLUSTER.ask("DELETE", "/" + name + "-*", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
