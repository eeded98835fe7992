package cuepoint.opensearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an OpenSearch answers. */
@OnCluster
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterConnectionTest {
  private static final long MILLIS = 60_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final ClusterConnection cluster;

  ClusterConnectionTest(Cluster nodes) throws IOException {
    address = nodes.addresses().getFirst().toString();
    cluster = open(address);
  }

  @AfterAll
  void close() {
    cluster.close();
  }

  private static ClusterConnection open(String address) throws IOException {
    return ClusterConnection.open(
        ClusterAddress.parse(address), ClusterAccess.of(Map.of()), MILLIS);
  }

  @Test
  void itSaysWhichVersionItIs() {
    assertThat(cluster.server()).isEqualTo(new Server("3.9.0", 3));
    assertThat(cluster.warnings()).isEmpty();
  }

  @Test
  void documentsAreKeptAndFound() throws Exception {
    assertThat(cluster.head("/kept", MILLIS)).isFalse();
    cluster.put("/kept", json("{'settings': {'number_of_replicas': 0}}"), MILLIS);
    assertThat(cluster.head("/kept", MILLIS)).isTrue();
    String id = Request.part("a/b c+d?e=ü");
    cluster.put("/kept/_doc/" + id + "?refresh=true", json("{'said': 'Grüße'}"), MILLIS);
    assertThat(cluster.get("/kept/_doc/" + id, MILLIS).at("/_source/said").asText())
        .isEqualTo("Grüße");
    assertThat(cluster.get("/kept/_doc/" + id, MILLIS).path("_id").asText())
        .isEqualTo("a/b c+d?e=ü");
    JsonNode found =
        cluster.post("/kept/_search", json("{'query': {'match': {'said': 'grüße'}}}"), MILLIS);
    assertThat(found.at("/hits/total/value").asInt()).isEqualTo(1);
    cluster.delete("/kept", MILLIS);
    assertThat(cluster.head("/kept", MILLIS)).isFalse();
  }

  @Test
  void manyDocumentsAreSentAsLines() throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      lines.add(json("{'index': {'_id': '" + i + "'}}"));
      lines.add(json("{'said': '" + "what was said ".repeat(10) + i + "'}"));
    }
    JsonNode written = cluster.send(Request.postLines("/many/_bulk?refresh=true", lines), MILLIS);
    assertThat(written.path("errors").asBoolean(true)).isFalse();
    assertThat(written.path("items")).hasSize(1_000);
    assertThat(cluster.get("/many/_count", MILLIS).path("count").asInt()).isEqualTo(1_000);
  }

  @Test
  void manyThreadsAsk() throws Exception {
    cluster.put("/asked/_doc/1?refresh=true", json("{'n': 1}"), MILLIS);
    try (ExecutorService threads = Executors.newFixedThreadPool(40)) {
      List<Future<JsonNode>> answers = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String said = "n" + i;
        answers.add(
            threads.submit(
                () -> cluster.post("/asked/_search", json("{'stats': ['" + said + "']}"), MILLIS)));
      }
      for (Future<JsonNode> answer : answers) {
        assertThat(answer.get().at("/hits/total/value").asInt()).isEqualTo(1);
      }
    }
  }

  @Test
  void whatIsNotThere() {
    fails(() -> cluster.get("/missing/_doc/1", MILLIS), Kind.NOT_FOUND, "index_not_found_exception")
        .isEqualTo("OpenSearch has nothing at GET /missing/_doc/1: no such index [missing]");
  }

  @Test
  void whatSomebodyElseWrote() throws Exception {
    cluster.put("/others/_create/1", json("{'n': 1}"), MILLIS);
    fails(
            () -> cluster.put("/others/_create/1", json("{'n': 2}"), MILLIS),
            Kind.CONFLICT,
            "version_conflict_engine_exception")
        .startsWith("somebody else wrote to OpenSearch before PUT /others/_create/1: ");
    fails(
            () -> cluster.put("/others", json("{}"), MILLIS),
            Kind.CONFLICT,
            "resource_already_exists_exception")
        .startsWith("somebody else wrote to OpenSearch before PUT /others: ");
  }

  @Test
  void whatItDoesNotUnderstand() throws Exception {
    cluster.put("/strange", json("{}"), MILLIS);
    fails(
            () -> cluster.post("/strange/_search", json("{'query': {'guess': {}}}"), MILLIS),
            Kind.INVALID,
            "parsing_exception")
        .startsWith("OpenSearch did not understand POST /strange/_search: unknown query [guess]")
        .endsWith("; please report this as a defect of Cuepoint");
  }

  @Test
  void whereNothingMayBeWritten() throws Exception {
    for (String block : List.of("read_only_allow_delete", "read_only", "write")) {
      String index = "/blocked-" + block.replace('_', '-');
      cluster.put(index, json("{}"), MILLIS);
      cluster.put(index + "/_settings", json("{'blocks." + block + "': true}"), MILLIS);
      fails(
              () -> cluster.put(index + "/_doc/1", json("{'n': 1}"), MILLIS),
              Kind.READ_ONLY,
              "cluster_block_exception")
          .startsWith("OpenSearch does not let anybody write for PUT " + index + "/_doc/1: index [")
          .endsWith("; free space on its disks, or lift the block of the index");
    }
  }

  @Test
  void nodesThatAreDownArePassedOver() throws Exception {
    String nobody = ScriptedNode.nobody();
    try (ClusterConnection half = open(nobody + "," + address)) {
      for (int i = 0; i < 4; i++) {
        assertThat(half.get("/_cluster/health", MILLIS).path("number_of_nodes").asInt())
            .isEqualTo(1);
        half.post("/_refresh", json("{}"), MILLIS);
      }
    }
    fails(() -> open(nobody), Kind.UNREACHABLE, "")
        .isEqualTo(
            "OpenSearch cannot be reached at "
                + nobody
                + " (nothing listens there); start it, or give where it is with --engine");
  }

  @Test
  void tlsWhereItIsNotSpoken() {
    String secure = address.replace("http:", "https:");
    fails(() -> open(secure), Kind.UNREACHABLE, "")
        .isEqualTo(
            "OpenSearch cannot be reached at "
                + secure
                + " (it does not speak TLS; give http:// if it should not); start it, or give where"
                + " it is with --engine");
  }

  private static AbstractStringAssert<?> fails(ThrowingCallable call, Kind kind, String type) {
    return assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ClusterException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              assertThat(e.type()).isEqualTo(type);
            })
        .message();
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
