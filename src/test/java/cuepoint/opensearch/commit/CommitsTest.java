package cuepoint.opensearch.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.distributed.Dictionary;
import cuepoint.lucene.distributed.TalkBlock;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.connection.ClusterException;
import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@OnCluster
class CommitsTest {
  private final Cluster cluster;
  private ClusterConnection connection;
  private Sending sending;
  private IndexNames names;
  private Commits commits;

  CommitsTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @BeforeEach
  void connect(TestInfo test) throws IOException {
    connection =
        ClusterConnection.open(
            ClusterAddress.parse(cluster.addresses().getFirst().toString()),
            ClusterAccess.of(Map.of()),
            60_000);
    sending = request -> connection.send(request, 60_000);
    names =
        new IndexNames(
            "commits-" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT));
    commits = new Commits(connection, names);
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private static Dictionary of(String... talks) throws IOException {
    Dictionary dictionary = new Dictionary();
    for (String talk : talks) {
      Document document = new Document();
      document.add(new TextField("passage.en", talk, Field.Store.NO));
      dictionary.add(TalkBlock.open(TalkBlock.bytes(List.of(document))));
    }
    return dictionary;
  }

  private static Commit commit(long number, List<Piece> pieces) {
    return new Commit(
        1, "edition-" + number, number, Instant.EPOCH.plusSeconds(number), "", 1, number, pieces);
  }

  private static JsonNode json(String name) {
    return JsonNodeFactory.instance.objectNode().put("by", name);
  }

  private static void conflicts(ThrowingWrite write) {
    assertThatThrownBy(write::run)
        .isInstanceOfSatisfying(
            ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CONFLICT));
  }

  private interface ThrowingWrite {
    void run() throws IOException;
  }

  @Test
  void thereIsNoneBeforeTheFirst() throws Exception {
    assertThat(commits.newest()).isEmpty();
    cluster.ask("PUT", "/" + names.state(), "");
    assertThat(commits.newest()).isEmpty();
  }

  @Test
  void theNewestIsReadAtOnce() throws Exception {
    StateDocument document = StateDocument.commit(sending, names);
    var first = document.write(commit(1, List.of()).json(), Optional.empty());
    assertThat(commits.newest()).contains(commit(1, List.of()));
    document.write(commit(2, List.of()).json(), Optional.of(first));
    assertThat(commits.newest()).contains(commit(2, List.of()));
  }

  @Test
  void ofTwoWhoHaveReadTheSameOneWrites() throws Exception {
    StateDocument document = StateDocument.lock(sending, names);
    var first = document.write(json("first"), Optional.empty());
    conflicts(() -> document.write(json("second"), Optional.empty()));
    var second = document.write(json("second"), Optional.of(first));
    conflicts(() -> document.write(json("third"), Optional.of(first)));
    conflicts(() -> document.remove(first));
    assertThat(document.read()).contains(second);
    document.remove(second);
    assertThat(document.read()).isEmpty();
  }

  /** As when a node dies before it says so. */
  @Test
  void whatIsWrittenTwiceIsNoConflict() throws Exception {
    StateDocument document = StateDocument.lock(sending, names);
    JsonNode json = commit(1, List.of()).json();
    var first = document.write(json, Optional.empty());
    assertThat(document.write(json, Optional.empty()).seqNo()).isEqualTo(first.seqNo());
    var second = document.write(json("second"), Optional.of(first));
    assertThat(document.write(json("second"), Optional.of(first))).isEqualTo(second);
  }

  @Test
  void aDictionaryIsTheSumOfItsPieces() throws Exception {
    Pieces pieces = new Pieces(sending, names.ledger(1));
    Dictionary change = of("three three");
    change.remove(of("two"));
    Piece one = pieces.write(of("one", "two"));
    Piece two = pieces.write(change);
    assertThat(commits.dictionary(commit(1, List.of(one))).bytes())
        .isEqualTo(of("one", "two").bytes());
    assertThat(commits.dictionary(commit(2, List.of(one, two))).bytes())
        .isEqualTo(of("one", "three three").bytes());
  }

  @Test
  void onlyWhatIsNewIsRead() throws Exception {
    Pieces pieces = new Pieces(sending, names.ledger(1));
    Piece one = pieces.write(of("one"));
    Piece two = pieces.write(of("two"));
    Commit first = commit(1, List.of(one));
    Dictionary known = commits.dictionary(first);
    cluster.ask("DELETE", "/" + names.ledger(1) + "/_doc/" + one.id() + "%230", "");
    Commit second = commit(2, List.of(one, two));
    assertThat(commits.dictionary(second, first, known)).isSameAs(known);
    assertThat(known.bytes()).isEqualTo(of("one", "two").bytes());
    Commit other = commit(3, List.of(two));
    assertThat(commits.dictionary(other, second, known).bytes()).isEqualTo(of("two").bytes());
    assertThatThrownBy(() -> commits.dictionary(second))
        .isInstanceOfSatisfying(
            ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
  }

  /** Words that cannot be compressed much: more than a document has. */
  @Test
  void aLongPieceHasManyParts() throws Exception {
    Random random = new Random(20);
    Dictionary all =
        of(
            random
                .longs(500_000)
                .mapToObj(word -> Long.toString(word, 36))
                .collect(Collectors.joining(" ")));
    Piece piece = new Pieces(sending, names.ledger(1)).write(all);
    assertThat(piece.parts()).isGreaterThan(1);
    assertThat(commits.dictionary(commit(1, List.of(piece))).bytes()).isEqualTo(all.bytes());
    ObjectNode part =
        (ObjectNode) cluster.ask("GET", "/" + names.ledger(1) + "/_doc/" + piece.id() + "%230", "");
    assertThat(part.at("/_source/bytes").asText()).hasSizeLessThanOrEqualTo(4 << 20);
  }
}
