package cuepoint.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.TestCollection;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.index.Indexer;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.search.Deadline;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whoever asks talks whose cluster has gone is told so. */
@OnCluster
class LostClusterTest {
  private static final Duration SOON = Duration.ofMillis(500);

  @Test
  void allThatIsAskedSaysThatItIsUnreachable() throws Exception {
    try (Cluster cluster = Cluster.start(1)) {
      OpenSearchIndex index =
          new OpenSearchIndex(
              ClusterAddress.parse(cluster.addresses().getFirst().toString()),
              ClusterAccess.of(Map.of()),
              ClusterLayout.of(Map.of()),
              note -> {});
      try (Indexer indexer = index.indexer(false, why -> {})) {
        IndexRun.run(Collection.open(TestCollection.FOLDER), indexer, (done, all, talk) -> {});
      }
      try (Engine engine = index.open()) {
        assertThat(engine.searcher().search(Query.of("usdt")).totalTalks()).isPositive();
        cluster.kill(0);
        isUnreachable(() -> engine.searcher().search(Query.of("usdt"), Deadline.in(SOON)));
        isUnreachable(() -> engine.catalogue().talks(Filters.NONE));
        assertThatThrownBy(index::open)
            .isInstanceOf(UnusableIndexException.class)
            .hasMessageContaining("OpenSearch cannot be reached at http://127.0.0.1:");
      }
    }
  }

  private static void isUnreachable(ThrowingCallable asking) {
    assertThatThrownBy(asking)
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOfSatisfying(
            UnusableIndexException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
  }
}
