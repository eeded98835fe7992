package cuepoint.opensearch.write;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.commit.Commit;
import cuepoint.opensearch.commit.Commits;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.write.Gate.Fate;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A writer ends before each of its requests. The next one goes on, and nothing is lost, counted
 * twice or left behind.
 */
@OnCluster
class EndedWriterTest {
  /** Before every second request, to save time; {@code -Dcuepoint.ended.step=1} leaves none out. */
  private static final int STEP = Integer.getInteger("cuepoint.ended.step", 2);

  private final Cluster cluster;

  EndedWriterTest(Cluster cluster) {
    this.cluster = cluster;
  }

  /** How many of the requests of a writer came through, and whether all did. */
  private interface Run {
    boolean ended(int requests) throws Exception;
  }

  private static void forAll(Run run) throws Exception {
    int requests = 0;
    while (run.ended(requests)) {
      requests += STEP;
    }
    assertThat(requests).isGreaterThan(15);
  }

  /** Whether it was ended by the gate, after so many requests and the greeting. */
  private boolean writes(
      WrittenTalks talks, Map<String, String> wanted, boolean rebuild, int requests)
      throws Exception {
    try (Gate gate =
            new Gate(
                cluster.addresses().getFirst(),
                (number, what) -> number <= requests ? Fate.PASSES : Fate.IS_REFUSED);
        ClusterConnection connection = WrittenTalks.connect(gate.address())) {
      try (ClusterIndexer indexer = talks.open(connection, rebuild)) {
        write(indexer, wanted);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("ended");
        return true;
      }
      return gate.asked().size() > requests + 1; // to give the lock back
    }
  }

  /** As a run does: what is there is compared with what should be. In two batches. */
  private static void write(ClusterIndexer indexer, Map<String, String> wanted) throws IOException {
    Map<String, String> there = indexer.talks();
    for (String talk : there.keySet()) {
      if (!wanted.containsKey(talk)) {
        indexer.remove(talk);
      }
    }
    for (Map.Entry<String, String> talk : wanted.entrySet()) {
      if (!talk.getValue().equals(there.get(talk.getKey()))) {
        indexer.put(Recordings.said(talk.getKey(), talk.getValue()), talk.getValue());
        indexer.talks();
      }
    }
    indexer.commit();
  }

  private static void goesOn(WrittenTalks talks, Map<String, String> wanted, boolean rebuild)
      throws Exception {
    Optional<Commit> live = new Commits(talks.connection, talks.names).newest();
    if (live.isPresent()) {
      new Commits(talks.connection, talks.names).dictionary(live.get());
    }
    talks.unlock();
    try (ClusterIndexer indexer = talks.open(rebuild)) {
      write(indexer, wanted);
    }
    talks.hold(wanted);
    Commit commit = talks.commit();
    assertThat(talks.indexes())
        .containsExactly("ledger-" + commit.generation(), "state", "talks-" + commit.generation());
    assertThat(talks.kept())
        .isEqualTo(Map.of("files", wanted.size(), "terms", commit.pieces().size()));
  }

  @Test
  void changes() throws Exception {
    try (WrittenTalks talks = new WrittenTalks(cluster, "ended-changes")) {
      talks.write(Map.of("conf/one", "lock free", "conf/two", "lock step", "conf/three", "queue"));
      forAll(requests -> {
        Map<String, String> wanted = new TreeMap<>();
        wanted.put("conf/one", "lock free" + " free".repeat(requests % 3));
        wanted.put("conf/three", "queue");
        wanted.put("conf/" + requests, "new word" + requests);
        boolean ended = writes(talks, wanted, false, requests);
        wanted.put("conf/three", "queue too");
        wanted.remove("conf/" + (requests % 4 == 0 ? requests : -1));
        goesOn(talks, wanted, false);
        return ended;
      });
    }
  }

  @Test
  void rebuilds() throws Exception {
    try (WrittenTalks talks = new WrittenTalks(cluster, "ended-rebuilds")) {
      Map<String, String> wanted = new TreeMap<>(Map.of("conf/one", "lock", "conf/two", "step"));
      talks.write(wanted);
      forAll(requests -> {
        boolean ended = writes(talks, wanted, true, requests);
        goesOn(talks, wanted, true);
        return ended;
      });
    }
  }

  @Test
  void first() throws Exception {
    Map<String, String> wanted = Map.of("conf/one", "lock", "conf/two", "step");
    forAll(requests -> {
      String name = "ended-first-" + requests;
      try (WrittenTalks talks = new WrittenTalks(cluster, name)) {
        boolean ended = writes(talks, wanted, false, requests);
        goesOn(talks, wanted, false);
        cluster.ask("DELETE", "/" + String.join(",", talks.all()), "");
        return ended;
      }
    });
  }
}
