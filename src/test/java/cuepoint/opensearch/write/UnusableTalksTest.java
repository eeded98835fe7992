package cuepoint.opensearch.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.commit.Format;
import cuepoint.opensearch.commit.StateDocument;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@OnCluster
class UnusableTalksTest {
  private static final Map<String, String> TALKS = Map.of("conf/one", "lock", "conf/two", "step");

  private final Cluster cluster;
  private WrittenTalks talks;

  UnusableTalksTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void connect(TestInfo test) throws IOException {
    String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
    talks = new WrittenTalks(cluster, "unusable-" + name);
  }

  @AfterEach
  void close() {
    talks.close();
  }

  private void isUnusable(boolean rebuild, Reason reason, String message) {
    assertThatThrownBy(() -> talks.open(rebuild))
        .isInstanceOfSatisfying(
            UnusableIndexException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(message);
  }

  private void writtenIn(int layout) throws IOException {
    StateDocument document = StateDocument.commit(talks.cluster(), talks.names);
    ObjectNode commit = talks.commit().json();
    commit.withObject("/format").put("layout", layout);
    document.write(commit, document.read());
  }

  private void writeAgain(boolean rebuild) throws IOException {
    try (ClusterIndexer indexer = talks.open(rebuild)) {
      for (Map.Entry<String, String> talk : TALKS.entrySet()) {
        if (!indexer.talks().containsKey(talk.getKey())) {
          indexer.put(Recordings.said(talk.getKey(), talk.getValue()), talk.getValue());
        }
      }
      indexer.commit();
    }
  }

  @Test
  void anIndexOfTheNameIsForeign() throws Exception {
    String name = talks.names.name();
    cluster.ask("PUT", "/" + name, "");
    isUnusable(true, Reason.FOREIGN, "the index '" + name + "' in OpenSearch was made by another");
    assertThat(talks.indexes()).isEmpty();
  }

  @Test
  void soIsOneOfTalksOrOneBehindTheAlias() throws Exception {
    cluster.ask("PUT", "/" + talks.names.talks(3), "");
    isUnusable(true, Reason.FOREIGN, talks.names.talks(3));
    cluster.ask("DELETE", "/" + talks.names.talks(3), "");
    String other = "other-" + talks.names.name();
    cluster.ask("PUT", "/" + other, "{\"aliases\": {\"" + talks.names.alias() + "\": {}}}");
    isUnusable(false, Reason.FOREIGN, other);
    assertThat(talks.indexes()).isEmpty();
  }

  @Test
  void indexesOfAlikeNamesAreLeftAlone() throws Exception {
    String other = talks.names.name() + "-talks-1-backup";
    cluster.ask("PUT", "/" + other, "");
    talks.write(TALKS);
    writeAgain(true);
    talks.hold(TALKS);
    assertThat(talks.indexes()).containsExactly("ledger-2", "state", "talks-1-backup", "talks-2");
  }

  @Test
  void olderTalksAreBuiltAgainBesideThem() throws Exception {
    talks.write(TALKS);
    writtenIn(Format.CURRENT.layout() - 1);
    try (ClusterIndexer indexer = talks.open()) {
      assertThat(indexer.talks()).isEmpty();
      assertThat(talks.indexes())
          .containsExactly("ledger-1", "ledger-2", "state", "talks-1", "talks-2");
    }
    assertThat(talks.emptied)
        .containsExactly(
            "the talks in OpenSearch's '"
                + talks.names.name()
                + "' were written by an older version of Cuepoint");
    writeAgain(false);
    talks.hold(TALKS);
    assertThat(talks.indexes()).containsExactly("ledger-2", "state", "talks-2");
  }

  @Test
  void whoeverIsToldMayRefuse() throws Exception {
    talks.write(TALKS);
    writtenIn(Format.CURRENT.layout() - 1);
    assertThatThrownBy(() ->
            ClusterIndexer.open(
                talks.connection,
                talks.names,
                WrittenTalks.LAYOUT,
                false,
                why -> {
                  throw new IllegalStateException("no");
                },
                talks.notes::add))
        .hasMessage("no");
    assertThat(talks.indexes()).containsExactly("ledger-1", "state", "talks-1");
    talks.open(true).close();
  }

  @Test
  void newerTalksAreBuiltAgainIfThatIsAskedFor() throws Exception {
    talks.write(TALKS);
    writtenIn(Format.CURRENT.layout() + 1);
    isUnusable(false, Reason.NEWER, "use that version, or build them again");
    writeAgain(true);
    talks.hold(TALKS);
    assertThat(talks.indexes()).containsExactly("ledger-2", "state", "talks-2");
  }

  @Test
  void damagedTalksAreBuiltAgain() throws Exception {
    talks.write(TALKS);
    cluster.ask("DELETE", "/" + talks.names.ledger(1), "");
    writeAgain(false);
    talks.hold(TALKS);
    cluster.ask("DELETE", "/" + talks.names.talks(2), "");
    writeAgain(false);
    talks.hold(TALKS);
    cluster.ask("DELETE", "/" + talks.names.state(), "");
    writeAgain(false);
    talks.hold(TALKS);
    assertThat(talks.emptied)
        .map(message -> message.replaceFirst(".*-(ledger|talks|state)\\S* is", "$1"))
        .isEqualTo(List.of("ledger missing", "talks missing", "state missing"));
    assertThat(talks.indexes()).containsExactly("ledger-4", "state", "talks-4");
  }

  @Test
  void aRebuildIsGoneOnWith() throws Exception {
    talks.write(TALKS);
    try (ClusterIndexer indexer = talks.open(true)) {
      indexer.put(Recordings.said("conf/one", "lock"), "lock");
      assertThat(indexer.talks()).hasSize(1);
    }
    try (ClusterIndexer indexer = talks.open()) {
      assertThat(indexer.talks()).hasSize(2);
    }
    try (ClusterIndexer indexer = talks.open(true)) {
      assertThat(indexer.talks()).hasSize(1);
    }
    assertThat(talks.notes)
        .containsExactly(
            "a rebuild has been begun and not finished; 'cuepoint index --rebuild' goes on with it",
            "talks that an interrupted run has written are not written again");
    writeAgain(true);
    talks.hold(TALKS);
    assertThat(talks.indexes()).containsExactly("ledger-2", "state", "talks-2");
  }

  /** Nobody knows what another version has done. */
  @Test
  void aRebuildOfAnotherVersionIsBegunAgain() throws Exception {
    talks.write(TALKS);
    talks.open(true).close();
    ObjectNode meta = JsonNodeFactory.instance.objectNode();
    meta.withObject("/_meta/cuepoint/format").put("layout", 0).put("documents", "older");
    cluster.ask("PUT", "/" + talks.names.ledger(2) + "/_mapping", meta);
    writeAgain(true);
    assertThat(talks.notes).isEmpty();
    talks.hold(TALKS);
  }

  /** As OpenSearch makes all indexes when its disk is almost full. */
  @Test
  void whereNobodyMayWriteThatIsSaid() throws Exception {
    talks.write(TALKS);
    String settings = "/" + talks.names.talks(1) + "/_settings";
    cluster.ask("PUT", settings, "{\"index.blocks.read_only_allow_delete\": true}");
    try (ClusterIndexer indexer = talks.open()) {
      indexer.put(Recordings.said("conf/three", "queue"), "queue");
      assertThatThrownBy(indexer::commit)
          .isInstanceOfSatisfying(
              ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.READ_ONLY))
          .hasMessageContaining("free space on its disks, or lift the block");
    }
    talks.hold(TALKS);
    cluster.ask("PUT", settings, "{\"index.blocks.read_only_allow_delete\": null}");
    writeAgain(false);
    talks.hold(TALKS);
  }
}
