package cuepoint.opensearch.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.lucene.distributed.DocumentServer.Answer;
import cuepoint.lucene.distributed.DocumentServer.Question;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.search.Deadline;
import cuepoint.search.Query.Order;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

/** Whoever asks a cluster of which something fails gets an answer, or is told what is missing. */
@OnCluster
class FailingClusterTest {
  private static final int TALKS = 40;
  private static final int SEARCHERS = 4;
  private static final int MORE = 50;
  private static final Question ALL =
      new Question(new TermQuery(new Term("kind", "talk")), Order.RELEVANCE, 0, TALKS, Map.of());

  private final List<Recording> recordings = new RandomRecordings(3).talks(TALKS);

  @Test
  void noSearchFailsWhenANodeIsKilled() throws Exception {
    try (Cluster cluster = Cluster.start(3);
        ClusterTalks doubled = new ClusterTalks(cluster, "doubled", 2, 1, recordings);
        ClusterTalks single = new ClusterTalks(cluster, "single", 3, 0, recordings)) {
      cluster.ask("GET", "/_cluster/health?wait_for_status=green&timeout=120s", "");
      AtomicInteger searched = new AtomicInteger();
      AtomicBoolean isOver = new AtomicBoolean();
      try (ExecutorService threads = Executors.newFixedThreadPool(SEARCHERS)) {
        List<Future<Integer>> searchers = new ArrayList<>();
        for (int i = 0; i < SEARCHERS; i++) {
          searchers.add(threads.submit(() -> searchAll(doubled.documents(), searched, isOver)));
        }
        waitFor(searched, MORE, searchers);
        cluster.kill(1);
        waitFor(searched, searched.get() + MORE, searchers);
        isOver.set(true);
        for (Future<Integer> searcher : searchers) {
          assertThat(searcher.get()).isPositive();
        }
      }
      tellsWhatIsMissing(single.documents());
    }
  }

  private static int searchAll(
      ClusterDocuments documents, AtomicInteger searched, AtomicBoolean isOver) throws IOException {
    int done = 0;
    while (!isOver.get()) {
      Answer answer = documents.search(ALL, Deadline.NONE);
      assertThat(answer.notes()).isEmpty();
      assertThat(answer.total()).isEqualTo(TALKS);
      assertThat(documents.blocks(List.of(answer.talks().getLast().id()))).hasSize(1);
      searched.incrementAndGet();
      done++;
    }
    return done;
  }

  private static void waitFor(AtomicInteger searched, int number, List<Future<Integer>> searchers) {
    while (searched.get() < number
        && searchers.stream().noneMatch(each -> each.state() == Future.State.FAILED)) {
      Thread.onSpinWait();
    }
  }

  /** Each of the three nodes had one of its shards. */
  private static void tellsWhatIsMissing(ClusterDocuments single) throws IOException {
    Answer answer = single.search(ALL, Deadline.NONE);
    assertThat(answer.total()).isPositive().isLessThan(TALKS);
    assertThat(answer.talks()).hasSize(answer.total());
    assertThat(answer.notes())
        .containsExactly("A part of the index does not answer: there may be more talks.");
    assertThat(answer.passing()).isTrue();
    assertThatThrownBy(() -> single.talks(ALL.talks())).hasMessageContaining("does not answer");
  }

  @Test
  void manySearchesAtOnceAreAllAnswered() throws Exception {
    Map<String, String> narrow =
        Map.of("thread_pool.search.size", "1", "thread_pool.search.queue_size", "3");
    try (Cluster cluster = Cluster.start(1, narrow);
        ClusterTalks talks = new ClusterTalks(cluster, "narrow", 2, 0, recordings);
        ExecutorService threads = Executors.newFixedThreadPool(SEARCHERS)) {
      List<Future<Integer>> totals = new ArrayList<>();
      for (int i = 0; i < MORE; i++) {
        totals.add(threads.submit(() -> talks.documents().search(ALL, Deadline.NONE).total()));
      }
      for (Future<Integer> total : totals) {
        assertThat(total.get()).isEqualTo(TALKS);
      }
      var pools = cluster.ask("GET", "/_nodes/stats/thread_pool", "").findValue("thread_pool");
      assertThat(pools.at("/search/rejected").asInt()).as("searches refused").isPositive();
    }
  }

  @Test
  void nobodyWaitsForAClusterThatIsGone() throws Exception {
    Cluster cluster = Cluster.start(1);
    try (ClusterTalks talks = new ClusterTalks(cluster, "gone", 1, 0, recordings)) {
      cluster.close();
      assertThatThrownBy(() -> talks.documents().search(ALL, Deadline.in(Duration.ofMillis(300))))
          .isInstanceOfAny(ClusterException.class, Deadline.PassedException.class);
      assertThatThrownBy(() -> talks.documents().search(ALL, Deadline.in(Duration.ZERO)))
          .isInstanceOf(Deadline.PassedException.class);
    }
  }
}
