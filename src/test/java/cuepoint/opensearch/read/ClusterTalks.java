package cuepoint.opensearch.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.index.IndexedTalk;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import cuepoint.lucene.distributed.LocalDocuments;
import cuepoint.lucene.distributed.TalkBlock;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.connection.ClusterAccess;
import cuepoint.opensearch.connection.ClusterAddress;
import cuepoint.opensearch.connection.ClusterConnection;
import cuepoint.opensearch.document.IndexLayout;
import cuepoint.opensearch.document.TalkJson;
import cuepoint.ranking.Weights;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The same talks in an index of Lucene in memory and in one of a cluster. */
final class ClusterTalks implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 60_000;

  private final LocalDocuments local = new LocalDocuments();
  private final ClusterConnection connection;
  private final ClusterDocuments documents;

  /**
   * Writes them.
   *
   * @param name of the index in the cluster
   */
  ClusterTalks(Cluster cluster, String name, int shards, int replicas, List<Recording> talks)
      throws IOException, InterruptedException {
    double k1 = Weights.DEFAULT.bm25().k1();
    double b = Weights.DEFAULT.bm25().b();
    cluster.ask(
        "PUT",
        "/" + name,
        new IndexLayout(shards, OptionalInt.of(replicas), Optional.empty(), k1, b).json());
    StringBuilder lines = new StringBuilder();
    for (Recording talk : talks) {
      lines.append(lines(talk));
    }
    local.commit();
    JsonNode written = cluster.ask("POST", "/" + name + "/_bulk?refresh=true", lines.toString());
    assertThat(written.path("errors").asBoolean(true)).as(written.toString()).isFalse();
    connection = connect(cluster);
    documents =
        new ClusterDocuments(connection, name, new DictionaryCounts(local.dictionary().reader()));
  }

  private String lines(Recording recording) throws IOException {
    IndexedTalk talk = IndexedTalk.cut(recording);
    String id = recording.talk().id();
    local.put(talk, "");
    KeptTalk kept = local.blocks(List.of(id)).getFirst();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.putObject("index").put("_id", id);
    JsonNode document =
        new TalkJson(TalkBlock.analyzer())
            .of(TalkBlock.documents(talk, ""), kept.revision(), kept.block());
    return line + "\n" + document + "\n";
  }

  static ClusterConnection connect(Cluster cluster) throws IOException {
    String addresses =
        cluster.addresses().stream().map(Object::toString).collect(Collectors.joining(","));
    return ClusterConnection.open(
        ClusterAddress.parse(addresses), ClusterAccess.of(Map.of()), PATIENCE_MILLIS);
  }

  LocalDocuments local() {
    return local;
  }

  ClusterDocuments documents() {
    return documents;
  }

  @Override
  public void close() throws IOException {
    connection.close();
    local.close();
  }
}
