package cuepoint.opensearch.connection;

import static cuepoint.opensearch.connection.NodeOrder.REST_NANOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NodeOrderTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - REST_NANOS / 2);
  private final NodeOrder<String> nodes = new NodeOrder<>(List.of("a", "b", "c"), now::get);

  @Test
  void theyTakeTurns() {
    assertThat(nodes.next()).containsExactly("a", "b", "c");
    assertThat(nodes.next()).containsExactly("b", "c", "a");
    assertThat(nodes.next()).containsExactly("c", "a", "b");
    assertThat(nodes.next()).containsExactly("a", "b", "c");
  }

  @Test
  void thoseThatFailedComeLastAndTheFirstOfThemFirst() {
    nodes.failed("b");
    now.addAndGet(1_000_000);
    nodes.failed("a");
    assertThat(nodes.next()).containsExactly("c", "b", "a");
    assertThat(nodes.next()).containsExactly("c", "b", "a");
  }

  @Test
  void oneThatAnswersAgainTakesItsTurn() {
    nodes.failed("a");
    nodes.worked("a");
    assertThat(nodes.next()).containsExactly("a", "b", "c");
  }

  @Test
  void afterAWhileOneRequestTriesItAgain() {
    nodes.failed("a");
    now.addAndGet(REST_NANOS - 1);
    assertThat(nodes.next()).containsExactly("b", "c", "a");
    now.addAndGet(1);
    nodes.next();
    assertThat(nodes.next()).endsWith("a");
    now.addAndGet(REST_NANOS);
    assertThat(nodes.next()).containsExactly("a", "b", "c");
  }
}
