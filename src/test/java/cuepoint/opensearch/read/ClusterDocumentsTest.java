package cuepoint.opensearch.read;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.lucene.distributed.DocumentServer.FoundTalk;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Query;
import cuepoint.search.Query.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A cluster answers as an index of Lucene with the same talks. */
@OnCluster
class ClusterDocumentsTest {
  private static final int TALKS = 60;
  private static final int QUERIES = 150;

  private final Cluster cluster;

  ClusterDocumentsTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @Test
  void answersAreTheSameOnOneShard() throws Exception {
    RandomRecordings random = new RandomRecordings(1);
    answersAreTheSame(1, random, random::query);
  }

  /** Of a phrase, shards that have none of its words are not asked how long texts are. */
  @Test
  void answersAreTheSameOnSeveralShards() throws Exception {
    RandomRecordings random = new RandomRecordings(3);
    answersAreTheSame(3, random, random::words);
  }

  private void answersAreTheSame(int shards, RandomRecordings random, Supplier<String> queries)
      throws Exception {
    int found = 0;
    try (ClusterTalks talks =
        new ClusterTalks(cluster, "documents-" + shards, shards, 0, random.talks(TALKS))) {
      BothDocuments both = new BothDocuments(talks);
      for (int i = 0; i < QUERIES; i++) {
        Order order = random.one(Order.values());
        var answer =
            both.search(queries.get(), filters(random), order, random.number(4), random.number(12));
        both.blocks(answer.talks().stream().map(FoundTalk::id).toList());
        found += answer.total() > 0 ? 1 : 0;
      }
      assertThat(both.counted()).as("queries that were counted").isGreaterThan(QUERIES / 2);
    }
    assertThat(found).as("queries that find anything").isGreaterThan(QUERIES / 2);
  }

  private static Filters filters(RandomRecordings random) {
    List<Filter> filters = new ArrayList<>();
    if (random.number(3) == 0) {
      filters.add(Filter.only(Field.EVENT, random.one("ferries", "kernel-days")));
    }
    if (random.number(4) == 0) {
      filters.add(Filter.only(Field.SPEAKER, random.one("Ada Lin", "Okafor")));
    }
    if (random.number(4) == 0) {
      filters.add(Filter.only(Field.LANGUAGE, random.one("en", "de")));
    }
    return Filters.of(filters.toArray(new Filter[0]));
  }

  @Test
  void aTalkThatIsGoneHasNoBlock() throws Exception {
    try (ClusterTalks talks =
        new ClusterTalks(cluster, "gone", 1, 0, new RandomRecordings(9).talks(30))) {
      List<String> ids = new ArrayList<>(List.of("ferries/not-there"));
      BothDocuments both = new BothDocuments(talks);
      both.search("ferry", Filters.NONE, Order.RELEVANCE, 0, 30)
          .talks()
          .forEach(talk -> ids.add(talk.id()));
      assertThat(ids).hasSizeGreaterThan(21);
      both.blocks(ids);
      both.blocks(List.of());
      both.search("ferry", Filters.NONE, Order.DATE, Query.MAX_OFFSET, Query.MAX_LIMIT);
    }
  }
}
