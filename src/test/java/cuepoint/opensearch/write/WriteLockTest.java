package cuepoint.opensearch.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.commit.StateDocument;
import cuepoint.opensearch.commit.StateDocument.Version;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@OnCluster
class WriteLockTest {
  private final Cluster cluster;
  private WrittenTalks talks;
  private StateDocument document;

  WriteLockTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void connect(TestInfo test) throws IOException {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    talks = new WrittenTalks(cluster, "lock-" + name);
    document = StateDocument.lock(talks.cluster(), talks.names);
    Indexes.makeState(talks.cluster(), talks.names);
  }

  @AfterEach
  void close() {
    talks.close();
  }

  /** As another process would write it. */
  private Version held(Owner owner, Instant renewed) throws IOException {
    return document.write(lock(owner, renewed), document.read());
  }

  private static ObjectNode lock(Owner owner, Instant renewed) {
    return owner.json().put("since", "2026-11-28T08:00:00Z").put("renewed", renewed.toString());
  }

  private static Owner elsewhere() {
    return new Owner("far.example", "elsewhere", 7, "", "token");
  }

  private String owner() throws IOException {
    return Owner.of(document.read().orElseThrow().json()).host();
  }

  @Test
  void aSecondWriterIsRefused() throws Exception {
    try (ClusterIndexer first = talks.open()) {
      assertThatThrownBy(talks::open)
          .isInstanceOf(TalksInUseException.class)
          .hasMessageMatching(
              "another process is writing to the talks in OpenSearch's '"
                  + talks.names.name()
                  + "' \\(process "
                  + ProcessHandle.current().pid()
                  + " on \\S+, since \\S+Z\\); wait until it ends");
      first.put(Recordings.said("conf/one", "lock free"), "lock free");
      first.commit();
    }
    talks.hold(Map.of("conf/one", "lock free"));
    assertThat(document.read()).isEmpty();
  }

  @Test
  void aLockThatIsRenewedIsNotTaken() throws Exception {
    held(elsewhere(), Instant.now().minusSeconds(20));
    assertThatThrownBy(talks::open)
        .isInstanceOf(TalksInUseException.class)
        .hasMessageContaining("process 7 on far.example, since 2026-11-28T08:00:00Z");
    assertThat(owner()).isEqualTo("far.example");
  }

  @Test
  void anAbandonedLockIsTaken() throws Exception {
    held(elsewhere(), Instant.now().minusSeconds(31));
    talks.write(Map.of("conf/one", "lock free"));
    talks.hold(Map.of("conf/one", "lock free"));
  }

  @Test
  void theLockOfAProcessThatHasEndedIsTaken() throws Exception {
    Process ended = new ProcessBuilder("sleep", "0").start();
    ended.waitFor();
    Owner here = Owner.here();
    held(new Owner(here.host(), here.place(), ended.pid(), here.started(), "token"), Instant.now());
    talks.write(Map.of("conf/one", "lock free"));
    held(new Owner(here.host(), here.place(), here.process(), "before", "token"), Instant.now());
    talks.write(Map.of("conf/one", "lock step"));
    talks.hold(Map.of("conf/one", "lock step"));
  }

  @Test
  void aProcessElsewhereMayHaveAnyNumber() throws Exception {
    Owner here = Owner.here();
    held(new Owner(here.host(), "elsewhere", here.process(), "", "token"), Instant.now());
    assertThatThrownBy(talks::open).isInstanceOf(TalksInUseException.class);
  }

  @Test
  void itIsRenewed() throws Exception {
    try (WriteLock lock = WriteLock.take(talks.cluster(), talks.names, Duration.ofMillis(5))) {
      JsonNode first = document.read().orElseThrow().json();
      JsonNode last = first;
      while (last.path("renewed").equals(first.path("renewed"))) {
        last = document.read().orElseThrow().json();
      }
      assertThat(Instant.parse(last.path("renewed").asText()))
          .isAfter(Instant.parse(first.path("renewed").asText()));
      assertThat(last.path("since")).isEqualTo(first.path("since"));
      lock.check();
    }
    assertThat(document.read()).isEmpty();
  }

  @Test
  void whoHasLostItStops() throws Exception {
    try (WriteLock lock = WriteLock.take(talks.cluster(), talks.names, Duration.ofMillis(5))) {
      Optional<TalksInUseException> why = Optional.empty();
      taken();
      while (why.isEmpty()) {
        try {
          lock.check();
        } catch (TalksInUseException e) {
          why = Optional.of(e);
        }
      }
      assertThat(why.get()).hasMessageContaining("process 7 on far.example");
    }
    assertThat(owner()).isEqualTo("far.example");
  }

  /** It finds out when it renews the lock, which it does every 5 s. */
  @Test
  void aWriterThatHasLostItStops() throws Exception {
    try (ClusterIndexer indexer = talks.open()) {
      taken();
      assertThatThrownBy(
              () -> {
                while (true) {
                  indexer.put(Recordings.said("conf/one", "lock free"), "lock free");
                  indexer.talks();
                }
              })
          .isInstanceOf(TalksInUseException.class);
      assertThatThrownBy(indexer::commit).isInstanceOf(TalksInUseException.class);
    }
    assertThat(talks.ask("GET", "/_alias").toString()).doesNotContain(talks.names.alias() + "\"");
  }

  /** However often it is renewed meanwhile. */
  private void taken() throws Exception {
    while (!owner().equals("far.example")) {
      try {
        held(elsewhere(), Instant.now());
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("somebody else wrote");
      }
    }
  }
}
