package cuepoint.opensearch.read;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.engine.EngineSearcher;
import cuepoint.index.IndexedTalk;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.lucene.distributed.Blocks;
import cuepoint.lucene.distributed.DistributedCommit;
import cuepoint.lucene.distributed.DistributedEngine;
import cuepoint.lucene.distributed.DistributedIndex;
import cuepoint.meaning.ModelOnDemand;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Queries find the same talks and moments in a cluster as with Lucene's engine. */
@OnCluster
@TestInstance(Lifecycle.PER_CLASS)
class ClusterMatchingTest {
  private static final int TALKS = 60;
  private static final int QUERIES = 60;
  private static final Comparator<Double> NEARLY =
      (one, other) -> Math.abs(one - other) <= 1e-4 * Math.abs(one) ? 0 : one.compareTo(other);

  private final RandomRecordings random = new RandomRecordings(5);
  private final LuceneEngine lucene;
  private final ClusterTalks talks;
  private final Searcher cluster;

  ClusterMatchingTest(Cluster cluster, @TempDir Path folder)
      throws IOException, InterruptedException {
    List<Recording> recordings = random.talks(TALKS);
    try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
      for (Recording recording : recordings) {
        indexer.put(IndexedTalk.cut(recording), "");
      }
      indexer.commit();
    }
    lucene = LuceneEngine.open(folder);
    talks = new ClusterTalks(cluster, "matching", 1, 0, recordings);
    this.cluster = new EngineSearcher(engine(), Weights.DEFAULT, ModelOnDemand.none());
  }

  private Engine engine() {
    DistributedIndex index =
        new DistributedIndex(
            new DistributedCommit(
                talks.local().dictionary().reader(), "", "an edition", Instant.EPOCH),
            talks.documents(),
            new Blocks(1 << 20),
            Weights.DEFAULT);
    return new DistributedEngine(() -> index, Weights.DEFAULT);
  }

  @AfterAll
  void close() throws IOException {
    lucene.close();
    talks.close();
  }

  @Test
  void queriesFindTheSame() {
    findTheSame(random::query);
  }

  @Test
  void prefixesFindTheSame() {
    findTheSame(random::begun);
  }

  @Test
  void whatOneSaysIsTheSame() {
    findTheSame(random::saidBy);
  }

  private void findTheSame(Supplier<String> queries) {
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      String text = queries.get();
      Hits hits = cluster.search(Query.of(text), Deadline.NONE);
      assertThat(hits)
          .as(text)
          .usingRecursiveComparison()
          .withComparatorForType(NEARLY, Double.class)
          .ignoringFields("took")
          .isEqualTo(lucene.searcher().search(Query.of(text), Deadline.NONE));
      found += hits.hits().isEmpty() ? 0 : 1;
    }
    assertThat(found).as("queries that find anything").isGreaterThan(QUERIES / 4);
  }
}
