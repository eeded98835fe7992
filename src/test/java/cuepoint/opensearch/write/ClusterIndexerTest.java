package cuepoint.opensearch.write;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.commit.Commit;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@OnCluster
class ClusterIndexerTest {
  private final Cluster cluster;
  private WrittenTalks talks;

  ClusterIndexerTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void connect(TestInfo test) throws IOException {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    talks = new WrittenTalks(cluster, name);
  }

  @AfterEach
  void close() {
    talks.close();
  }

  @Test
  void talksAreThereWhenTheyAreCommitted() throws Exception {
    talks.write(Map.of("conf/one", "lock free", "conf/two", "lock step"));
    talks.hold(Map.of("conf/one", "lock free", "conf/two", "lock step"));
    assertThat(talks.indexes()).containsExactly("ledger-1", "state", "talks-1");
    assertThat(talks.kept()).isEqualTo(Map.of("files", 2, "terms", 1));
    assertThat(talks.commit().number()).isEqualTo(1);
    assertThat(talks.emptied).isEmpty();
    assertThat(talks.notes).isEmpty();
  }

  @Test
  void changesAreAddedToWhatIsThere() throws Exception {
    talks.write(Map.of("conf/one", "lock free", "conf/two", "lock step", "conf/three", "queue"));
    Commit first = talks.commit();
    try (ClusterIndexer indexer = talks.open()) {
      assertThat(indexer.talks()).containsEntry("conf/one", "lock free").hasSize(3);
      indexer.put(Recordings.said("conf/one", "free free"), "free free");
      indexer.remove("conf/two");
      indexer.remove("conf/none");
      indexer.touch("conf/three", "queue");
      indexer.put(Recordings.said("conf/four", "lock lock lock"), "four");
      indexer.touch("conf/four", "lock lock lock");
      indexer.commit();
    }
    talks.hold(
        Map.of("conf/one", "free free", "conf/three", "queue", "conf/four", "lock lock lock"));
    Commit second = talks.commit();
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.edition()).isNotEqualTo(first.edition());
    assertThat(second.revision()).isGreaterThan(first.revision());
  }

  @Test
  void nothingIsWrittenWithoutChanges() throws Exception {
    talks.write(Map.of("conf/one", "lock free"));
    Commit first = talks.commit();
    talks.write(Map.of());
    try (ClusterIndexer indexer = talks.open()) {
      indexer.touch("conf/one", "touched");
      indexer.commit();
      assertThat(indexer.talks()).isEqualTo(Map.of("conf/one", "touched"));
    }
    assertThat(talks.commit()).isEqualTo(first);
  }

  @Test
  void aGlossaryIsAChange() throws Exception {
    talks.write(Map.of("conf/one", "lock free"));
    try (ClusterIndexer indexer = talks.open()) {
      assertThat(indexer.glossary("")).isFalse();
      assertThat(indexer.glossary("a, b")).isTrue();
      indexer.commit();
    }
    assertThat(talks.commit().glossary()).isEqualTo("a, b");
    assertThat(talks.commit().number()).isEqualTo(2);
    talks.hold(Map.of("conf/one", "lock free"));
  }

  @Test
  void anEmptyCollectionIsCommitted() throws Exception {
    talks.write(Map.of());
    talks.hold(Map.of());
  }

  /** Two batches. */
  @Test
  void manyTalksAreWrittenOneBatchAfterAnother() throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < 70; i++) {
      texts.put("conf/" + i, "word" + i);
    }
    talks.write(texts);
    talks.hold(texts);
    texts.put("conf/7", "again");
    talks.write(texts);
    talks.hold(texts);
  }

  @Test
  void batchesThatNobodyHasCommittedAreCommittedByTheNext() throws Exception {
    Map<String, String> texts = new TreeMap<>();
    try (ClusterIndexer indexer = talks.open()) {
      for (int i = 0; i < 6; i++) {
        texts.put("conf/" + i, "word" + i);
        indexer.put(Recordings.said("conf/" + i, "word" + i), "word" + i);
        assertThat(indexer.talks()).isEqualTo(texts);
      }
    }
    talks.write(Map.of());
    talks.hold(texts);
    assertThat(talks.kept()).isEqualTo(Map.of("files", 6, "terms", 1));
  }

  @Test
  void aLedgerIsReadPageByPage() throws Exception {
    talks.write(Map.of());
    Map<String, Optional<String>> files = new HashMap<>();
    for (int i = 0; i < 2001; i++) {
      files.put("conf/" + i, Optional.of("files " + i));
    }
    Ledger ledger = new Ledger(talks.cluster(), talks.names.ledger(1));
    ledger.write(files);
    assertThat(ledger.files()).hasSize(2001).containsEntry("conf/1999", "files 1999");
  }

  /** Each commit is read again by whoever comes new. */
  @Test
  void manyChangesAreMerged() throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      texts.put("conf/" + i, "word" + i + " other" + i);
    }
    talks.write(texts);
    int most = 0;
    for (int i = 0; i < 12; i++) {
      texts.put("conf/1", "some" + i);
      talks.write(Map.of("conf/1", "some" + i));
      most = Math.max(most, talks.commit().pieces().size());
      assertThat(talks.kept())
          .isEqualTo(Map.of("files", 40, "terms", talks.commit().pieces().size()));
    }
    assertThat(most).isBetween(2, 8);
    talks.hold(texts);
  }

  @Test
  void whatIsRebuiltTakesTheOthersPlace() throws Exception {
    talks.write(Map.of("conf/one", "lock free", "conf/two", "lock step"));
    try (ClusterIndexer indexer = talks.open(true)) {
      assertThat(indexer.talks()).isEmpty();
      indexer.put(Recordings.said("conf/one", "queue"), "queue");
      talks.hold(Map.of("conf/one", "lock free", "conf/two", "lock step"));
      indexer.commit();
    }
    talks.hold(Map.of("conf/one", "queue"));
    assertThat(talks.indexes()).containsExactly("ledger-2", "state", "talks-2");
    assertThat(talks.emptied).isEmpty();
  }

  /** One indexer may commit many times. */
  @Test
  void commitsFollowEachOther() throws Exception {
    try (ClusterIndexer indexer = talks.open()) {
      indexer.put(Recordings.said("conf/one", "lock"), "lock");
      indexer.commit();
      talks.hold(Map.of("conf/one", "lock"));
      indexer.put(Recordings.said("conf/two", "step"), "step");
      indexer.commit();
      talks.hold(Map.of("conf/one", "lock", "conf/two", "step"));
    }
  }
}
