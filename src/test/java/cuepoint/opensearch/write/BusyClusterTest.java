package cuepoint.opensearch.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.commit.IndexNames;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import cuepoint.opensearch.connection.Request;
import cuepoint.opensearch.document.IndexLayout;
import cuepoint.opensearch.write.Gate.Fate;
import cuepoint.opensearch.write.Gate.Script;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A cluster that does not always do at once what it is asked. */
@OnCluster
class BusyClusterTest {
  private final Cluster cluster;
  private WrittenTalks talks;

  BusyClusterTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void connect(TestInfo test) throws IOException {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    talks = new WrittenTalks(cluster, "busy-" + name);
  }

  @AfterEach
  void close() {
    talks.close();
  }

  /** Two talks, one after the other, then other words for the first one. */
  private List<String> writes(Script script) throws IOException {
    try (Gate gate = new Gate(cluster.addresses().getFirst(), script);
        ClusterConnection connection = WrittenTalks.connect(gate.address());
        ClusterIndexer indexer = talks.open(connection, false)) {
      indexer.put(Recordings.said("conf/one", "lock"), "lock");
      indexer.put(Recordings.said("conf/two", "step"), "step");
      indexer.commit();
      indexer.put(Recordings.said("conf/one", "queue"), "queue");
      indexer.commit();
      return gate.asked();
    }
  }

  private void allIsThere() throws Exception {
    talks.hold(Map.of("conf/one", "queue", "conf/two", "step"));
    assertThat(talks.commit().number()).isEqualTo(2);
    assertThat(talks.indexes()).containsExactly("ledger-1", "state", "talks-1");
  }

  /** Every second one; the first is the greeting. */
  @Test
  void everyAnswerIsLostOnce() throws Exception {
    writes((number, what) -> number % 2 == 1 ? Fate.LOSES_ITS_ANSWER : Fate.PASSES);
    allIsThere();
  }

  @Test
  void everyRequestIsCutOrRejectedFirst() throws Exception {
    writes((number, what) ->
        switch (number % 3) {
          case 1 -> Fate.IS_CUT;
          case 2 -> Fate.IS_REJECTED;
          default -> Fate.PASSES;
        });
    allIsThere();
    assertThat(talks.notes)
        .anyMatch(note -> note.matches("OpenSearch cannot be reached at .*; trying again"));
  }

  @Test
  void whatIsRejectedIsSentAgain() throws Exception {
    AtomicInteger bulks = new AtomicInteger();
    String bulk = "POST /" + talks.names.talks(1) + "/_bulk";
    writes((number, what) ->
        what.equals(bulk) && bulks.getAndIncrement() == 0 ? Fate.IS_REJECTED_IN_PART : Fate.PASSES);
    allIsThere();
    assertThat(bulks).hasValue(3);
    assertThat(talks.notes)
        .containsExactly(
            "OpenSearch has too much to do for "
                + bulk
                + ": too much; ask again later;"
                + " trying again");
  }

  @Test
  void patienceEnds() throws Exception {
    try (Gate gate =
            new Gate(
                cluster.addresses().getFirst(),
                (number, what) -> number == 0 ? Fate.PASSES : Fate.IS_REJECTED);
        ClusterConnection connection = WrittenTalks.connect(gate.address())) {
      Patience patience = new Patience(connection, Duration.ofMillis(350), talks.notes::add);
      assertThatThrownBy(() -> patience.send(Request.get("/x")))
          .isInstanceOfSatisfying(
              ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OVERLOADED));
      assertThat(gate.asked().size()).isBetween(2, 4);
      assertThat(talks.notes).hasSize(1);
    }
  }

  /** With the cluster manager: another must be elected, which needs two of three. */
  @Test
  void aNodeDies() throws Exception {
    Map<String, String> texts = new TreeMap<>();
    List<String> notes = new ArrayList<>();
    try (Cluster three = Cluster.start(3);
        ClusterConnection connection =
            WrittenTalks.connect(
                String.join(",", three.addresses().stream().map(Object::toString).toList()))) {
      IndexNames names = new IndexNames("dying");
      try (ClusterIndexer indexer =
          ClusterIndexer.open(
              connection,
              names,
              new IndexLayout(1, OptionalInt.of(1), Optional.empty(), 0.9, 0.4),
              false,
              why -> {},
              notes::add)) {
        for (int i = 0; i < 160; i++) {
          texts.put("conf/" + i, "word" + i);
          indexer.put(Recordings.said("conf/" + i, "word" + i), "word" + i);
          if (i == 60) {
            three.ask("GET", "/_cluster/health?wait_for_status=green&timeout=60s", "");
            three.kill(0);
          }
        }
        indexer.commit();
      }
      try (WrittenTalks there = new WrittenTalks(three, "dying")) {
        there.hold(texts);
      }
    }
  }
}
