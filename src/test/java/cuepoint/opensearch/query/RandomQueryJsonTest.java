package cuepoint.opensearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.TwoIndexes;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.junit.jupiter.api.Test;

/** Queries that nobody has thought of find the same in OpenSearch as in Lucene. */
@OnCluster
class RandomQueryJsonTest {
  private static final int TALKS = 60;
  private static final int QUERIES = 300;

  private final Cluster cluster;

  RandomQueryJsonTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void findTheSameOnOneShard() throws Exception {
    findTheSame(1, 1);
  }

  @Test
  void findTheSameOnSeveralShards() throws Exception {
    findTheSame(3, 2);
  }

  private void findTheSame(int shards, long seed) throws Exception {
    RandomTalks talks = new RandomTalks(seed);
    TwoIndexes indexes =
        new TwoIndexes(
            cluster, "random-" + shards, shards, talks.blocks(TALKS), new WhitespaceAnalyzer());
    RandomQueries queries = new RandomQueries(seed, TwoIndexes.TALKS);
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      found += indexes.find(queries.next()).isEmpty() ? 0 : 1;
    }
    assertThat(found).as("queries that find anything").isGreaterThan(QUERIES / 2);
  }
}
