package cuepoint.opensearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes, of which one does not answer as it should. */
class DyingNodesTest {
  private static final long MILLIS = 60_000;

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch dripped = new CountDownLatch(1);
  private ScriptedNode first;
  private ScriptedNode second;
  private ClusterConnection cluster;

  /** The first is asked hello, so the second is asked next. */
  @BeforeEach
  void start() throws IOException {
    first = ScriptedNode.start().on("/x", 200, "{\"by\": 1}");
    second = ScriptedNode.start().on("/x", 200, "{\"by\": 2}");
    cluster =
        ClusterConnection.open(
            ClusterAddress.parse(first.address() + "," + second.address()),
            ClusterAccess.of(Map.of()),
            MILLIS);
  }

  @AfterEach
  void stop() {
    end.countDown();
    cluster.close();
    first.close();
    second.close();
  }

  /** Half an answer. */
  private static void die(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 100);
    exchange.getResponseBody().write('{');
    exchange.getResponseBody().flush();
    throw new IOException("dies");
  }

  private void hang(HttpExchange exchange) throws IOException {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** A byte now and then, as long as somebody takes it. */
  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      while (!end.await(10, TimeUnit.MILLISECONDS)) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      dripped.countDown();
    }
  }

  private AbstractThrowableAssert<?, ? extends Throwable> fails(
      Request request, Kind kind, long millis) {
    return assertThatThrownBy(() -> cluster.send(request, millis))
        .isInstanceOfSatisfying(ClusterException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void theyTakeTurns() throws Exception {
    assertThat(cluster.get("/x", MILLIS).path("by").asInt()).isEqualTo(2);
    assertThat(cluster.get("/x", MILLIS).path("by").asInt()).isEqualTo(1);
  }

  @Test
  void theOtherIsAskedWhereOneDies() throws Exception {
    second.on("/x", DyingNodesTest::die);
    assertThat(cluster.get("/x", MILLIS).path("by").asInt()).isEqualTo(1);
    assertThat(cluster.get("/x", MILLIS).path("by").asInt()).isEqualTo(1);
    assertThat(cluster.get("/x", MILLIS).path("by").asInt()).isEqualTo(1);
    assertThat(second.asked()).containsExactly("GET /x");
  }

  @Test
  void whatMustNotBeDoneTwiceIsNotAskedTwice() throws Exception {
    second.on("/x", DyingNodesTest::die);
    fails(Request.post("/x", document), Kind.UNREACHABLE, MILLIS)
        .hasMessage(
            second.address()
                + " (it ended the connection; give https:// if it speaks TLS); POST /x may have been"
                + " done in part");
    assertThat(first.asked()).containsExactly("GET /");
  }

  @Test
  void whatMayBeDoneTwiceIsAskedTwice() throws Exception {
    second.on("/x", DyingNodesTest::die);
    assertThat(
            cluster.send(Request.post("/x", document).mayBeRepeated(), MILLIS).path("by").asInt())
        .isEqualTo(1);
    first.on("/x", DyingNodesTest::die);
    fails(Request.put("/x", document).once(), Kind.UNREACHABLE, MILLIS);
    assertThat(second.asked()).containsExactly("POST /x");
  }

  @Test
  void theOtherIsAskedWhereOneIsGone() throws Exception {
    second.close();
    assertThat(cluster.post("/x", document, MILLIS).path("by").asInt()).isEqualTo(1);
    first.close();
    fails(Request.get("/x"), Kind.UNREACHABLE, MILLIS)
        .hasMessageStartingWith("OpenSearch cannot be reached at " + first.address())
        .hasMessageEndingWith(
            ", %s (nothing listens there); start it, or give where it is with --engine",
            second.address());
  }

  @Test
  void theOtherIsAskedWhereOneIsNotReady() throws Exception {
    second.on("/x", 503, "{}");
    assertThat(cluster.get("/x", MILLIS).path("by").asInt()).isEqualTo(1);
    first.on("/x", 503, "{}");
    fails(Request.get("/x"), Kind.FAILED, MILLIS)
        .hasMessageContaining("failed with status 503 to do GET /x");
  }

  @Test
  void whatMustNotBeDoneTwiceIsNotAskedTwiceOfOneThatIsNotReady() {
    second.on("/x", 503, "{}");
    fails(Request.post("/x", document), Kind.FAILED, MILLIS);
    assertThat(first.asked()).containsExactly("GET /");
  }

  @Test
  void aNodeThatHangs() {
    second.on("/x", this::hang);
    fails(Request.get("/x"), Kind.TIMEOUT, 300)
        .hasMessage(
            "OpenSearch did not answer GET /x within 300 ms: %s (no answer in time); see whether it"
                + " has too much to do",
            second.address());
  }

  @Test
  void aNodeThatGoesOnForeverIsLeft() throws Exception {
    second.on("/x", this::drip);
    fails(Request.get("/x"), Kind.TIMEOUT, 300);
    assertThat(dripped.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void whoeverAsksIsInterrupted() {
    CountDownLatch asked = new CountDownLatch(1);
    second.on(
        "/x",
        exchange -> {
          asked.countDown();
          hang(exchange);
        });
    Thread asking = Thread.currentThread();
    Thread.ofVirtual()
        .start(() -> {
          try {
            asked.await();
            asking.interrupt();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    assertThatThrownBy(() -> cluster.get("/x", MILLIS)).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
