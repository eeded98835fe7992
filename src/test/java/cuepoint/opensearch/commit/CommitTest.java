package cuepoint.opensearch.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.UnusableIndexException;
import cuepoint.index.UnusableIndexException.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitTest {
  private static final IndexNames NAMES = new IndexNames("talks");
  private static final Piece FIRST = new Piece("terms-1", 2, 4_000_000);
  private static final Piece SECOND = new Piece("terms-2", 1, 20);

  private static Commit commit(int generation, Piece... pieces) {
    return new Commit(
        generation,
        "e-1",
        7,
        Instant.parse("2026-11-28T08:00:00.123Z"),
        "a, b",
        3,
        1_795_000_000_000L,
        List.of(pieces));
  }

  private static void isUnusable(ObjectNode json, Reason reason, String message) {
    assertThatThrownBy(() -> Commit.of(json, NAMES))
        .isInstanceOfSatisfying(
            UnusableIndexException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageStartingWith(message);
  }

  @Test
  void isTheSameAsJson() throws Exception {
    Commit commit = commit(2, FIRST, SECOND);
    assertThat(Commit.of(commit.json(), NAMES)).isEqualTo(commit);
  }

  @Test
  void anotherVersionSaysSo() {
    ObjectNode older = commit(2).json();
    older.withObject("/format").put("layout", 0);
    isUnusable(
        older, Reason.OUTDATED, "the talks in OpenSearch's 'talks' were written by an older");
    ObjectNode newer = commit(2).json();
    newer.withObject("/format").put("layout", Format.CURRENT.layout() + 1);
    isUnusable(newer, Reason.NEWER, "the talks in OpenSearch's 'talks' were written by a newer");
    ObjectNode olderAndNewer = older.deepCopy();
    olderAndNewer.withObject("/format").put("documents", "of the future");
    isUnusable(olderAndNewer, Reason.NEWER, "the talks in");
  }

  @Test
  void whatIsNoCommitSaysSo() {
    ObjectNode foreign = commit(2).json();
    foreign.remove("format");
    isUnusable(
        foreign, Reason.FOREIGN, "the index 'talks-state' in OpenSearch was made by another");
    isUnusable(
        commit(2).json().put("time", "now"),
        Reason.DAMAGED,
        "the talks in OpenSearch's 'talks' are damaged");
    ObjectNode without = commit(2).json();
    without.remove("generation");
    isUnusable(without, Reason.DAMAGED, "the talks in");
  }

  @Test
  void continuesOneWhosePiecesItHas() {
    assertThat(commit(2, FIRST, SECOND).continues(commit(2, FIRST))).isTrue();
    assertThat(commit(2, FIRST).continues(commit(2, FIRST))).isTrue();
    assertThat(commit(2, FIRST).continues(commit(2, FIRST, SECOND))).isFalse();
    assertThat(commit(2, SECOND, FIRST).continues(commit(2, FIRST))).isFalse();
    assertThat(commit(3, FIRST, SECOND).continues(commit(2, FIRST))).isFalse();
  }

  @Test
  void generationsAreInNames() {
    assertThat(NAMES.generationOfTalks(NAMES.talks(12))).hasValue(12);
    assertThat(NAMES.generationOfLedger(NAMES.ledger(12))).hasValue(12);
    assertThat(NAMES.generationOfTalks(NAMES.ledger(12))).isEmpty();
    assertThat(NAMES.generationOfTalks("talks-talks-012")).isEmpty();
    assertThat(NAMES.generationOfTalks("talks-talks-1-old")).isEmpty();
    assertThat(new IndexNames("a.c").generationOfTalks("abc-talks-1")).isEmpty();
  }
}
