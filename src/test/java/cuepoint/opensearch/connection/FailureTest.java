package cuepoint.opensearch.connection;

import static cuepoint.opensearch.connection.ClusterException.Kind.FAILED;
import static cuepoint.opensearch.connection.ClusterException.Kind.INVALID;
import static cuepoint.opensearch.connection.ClusterException.Kind.OVERLOADED;
import static cuepoint.opensearch.connection.ClusterException.Kind.REFUSED;
import static cuepoint.opensearch.connection.ClusterException.Kind.WRONG_SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.IOException;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a node answers when it does not do what it was asked. */
class FailureTest {
  private static final Map<String, String> USER =
      Map.of("CUEPOINT_ENGINE_USER", "Aladdin", "CUEPOINT_ENGINE_PASSWORD", "sesame");

  private ScriptedNode node;

  @BeforeEach
  void start() throws IOException {
    node = ScriptedNode.start();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private void fails(int status, String answer, Kind kind, String message) throws IOException {
    node.on("/x", status, answer);
    try (ClusterConnection cluster = node.connect(Map.of())) {
      fails(() -> cluster.get("/x", 60_000), kind, message);
    }
  }

  private void fails(ThrowingCallable call, Kind kind, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessage(message.replace("NODE", node.address()));
  }

  private static String error(String type, String reason) {
    return "{\"error\": {\"type\": \"%s\", \"reason\": \"%s\"}}".formatted(type, reason);
  }

  @Test
  void everyRequestSaysWhoAsks() throws Exception {
    try (ClusterConnection cluster = node.connect(USER)) {
      assertThat(cluster.head("/x", 60_000)).isFalse();
      assertThat(cluster.warnings()).isEmpty();
    }
    node.connect(Map.of("CUEPOINT_ENGINE_API_KEY", "os_abc")).close();
    node.connect(Map.of()).close();
    assertThat(node.asked())
        .containsExactly(
            "GET / Basic QWxhZGRpbjpzZXNhbWU=",
            "HEAD /x Basic QWxhZGRpbjpzZXNhbWU=",
            "GET / ApiKey os_abc",
            "GET /");
  }

  @Test
  void whoeverAsksIsNotKnown() {
    node.on("/", 401, "Unauthorized");
    fails(
        () -> node.connect(Map.of()),
        REFUSED,
        "OpenSearch at NODE refused GET /; set CUEPOINT_ENGINE_USER and CUEPOINT_ENGINE_PASSWORD,"
            + " or CUEPOINT_ENGINE_API_KEY");
    fails(
        () -> node.connect(USER),
        REFUSED,
        "OpenSearch at NODE refused GET /; look at CUEPOINT_ENGINE_USER and"
            + " CUEPOINT_ENGINE_PASSWORD, and at what the cluster allows");
    fails(
        () -> node.connect(Map.of("CUEPOINT_ENGINE_API_KEY", "os_abc")),
        REFUSED,
        "OpenSearch at NODE refused GET /; look at CUEPOINT_ENGINE_API_KEY, and at what the cluster"
            + " allows");
  }

  @Test
  void whoeverAsksMayNot() throws Exception {
    node.on("/x", 403, error("security_exception", "no permissions for [indices:data/read/get]"));
    try (ClusterConnection cluster = node.connect(USER)) {
      fails(
          () -> cluster.get("/x", 60_000),
          REFUSED,
          "OpenSearch at NODE refused GET /x: no permissions for [indices:data/read/get]; look at"
              + " CUEPOINT_ENGINE_USER and CUEPOINT_ENGINE_PASSWORD, and at what the cluster allows");
      fails(
          () -> cluster.head("/x", 60_000),
          REFUSED,
          "OpenSearch at NODE refused HEAD /x; look at CUEPOINT_ENGINE_USER and"
              + " CUEPOINT_ENGINE_PASSWORD, and at what the cluster allows");
    }
  }

  @Test
  void itHasTooMuchToDo() throws Exception {
    String busy = "OpenSearch has too much to do for GET /x%s; ask again later";
    fails(429, "", OVERLOADED, busy.formatted(""));
    fails(
        429,
        error("opensearch_rejected_execution_exception", "queue\\n is full."),
        OVERLOADED,
        busy.formatted(": queue is full"));
    fails(
        503,
        error("circuit_breaking_exception", "[parent] Data too large"),
        OVERLOADED,
        busy.formatted(": [parent] Data too large"));
  }

  @Test
  void itCannot() throws Exception {
    fails(
        500,
        error("exception", "x".repeat(300)),
        FAILED,
        "OpenSearch at NODE failed with status 500 to do GET /x: "
            + "x".repeat(200)
            + " ...; its log says more");
    fails(
        503,
        error("cluster_block_exception", "blocked by: [state not recovered / initialized]"),
        FAILED,
        "OpenSearch at NODE failed with status 503 to do GET /x: blocked by: [state not recovered /"
            + " initialized]; its log says more");
    fails(
        502,
        "<html>Bad Gateway</html>",
        FAILED,
        "OpenSearch at NODE failed with status 502 to do GET /x; its log says more");
  }

  @Test
  void weAskForNonsense() throws Exception {
    String nonsense =
        "OpenSearch did not understand GET /x%s; please report this as a defect of Cuepoint";
    fails(405, "{\"error\": \"no GET\"}", INVALID, nonsense.formatted(": no GET"));
    fails(413, "", INVALID, nonsense.formatted(""));
  }

  @Test
  void anotherServerAnswers() throws Exception {
    String other =
        "NODE is not OpenSearch: it answered GET /x with status %s; give another address";
    fails(200, "<html>Welcome to nginx!</html>", WRONG_SERVER, other.formatted(200));
    fails(200, "", WRONG_SERVER, other.formatted(200));
    fails(200, "null", WRONG_SERVER, other.formatted(200));
    fails(404, "<html>Not Found</html>", WRONG_SERVER, other.formatted(404));
    fails(302, "", WRONG_SERVER, other.formatted(302));
  }
}
