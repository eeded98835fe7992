package cuepoint.opensearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether what answers can be used. */
class ServerTest {
  private ScriptedNode node;

  @BeforeEach
  void start() throws IOException {
    node = ScriptedNode.start();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  private void says(String distribution, String number) {
    node.on(
        "/",
        200,
        "{\"version\": {\"distribution\": \"%s\", \"number\": \"%s\"}}"
            .formatted(distribution, number));
  }

  private void cannotBeUsed(String why) {
    assertThatThrownBy(() -> node.connect(Map.of()))
        .isInstanceOfSatisfying(
            ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.WRONG_SERVER))
        .hasMessage("%s cannot be used: %s; give another address", node.address(), why);
  }

  @Test
  void anOpenSearchThatWasTried() throws Exception {
    says("opensearch", "3.0.0");
    try (ClusterConnection cluster = node.connect(Map.of())) {
      assertThat(cluster.server().version()).isEqualTo("3.0.0");
      assertThat(cluster.warnings()).isEmpty();
    }
  }

  @Test
  void aNewerOneIsUsedAndWarnedOf() throws Exception {
    says("opensearch", "4.0.0-beta1");
    try (ClusterConnection cluster = node.connect(Map.of())) {
      assertThat(cluster.warnings())
          .containsExactly(
              "OpenSearch is version 4.0.0-beta1, newer than what was tried with this Cuepoint");
    }
  }

  @Test
  void anOlderOne() {
    says("opensearch", "2.19.3");
    cannotBeUsed("OpenSearch there is version 2.19.3; version 3.0 or newer is needed");
  }

  @Test
  void elasticsearch() {
    says("", "8.15.0");
    cannotBeUsed("what answers there is Elasticsearch, or not what it says it is");
    node.on(
        "/", 200, "{\"version\": {\"number\": \"9.1.0\"}, \"tagline\": \"You Know, for Search\"}");
    cannotBeUsed("what answers there is Elasticsearch, or not what it says it is");
  }

  @Test
  void anotherServer() {
    for (String answer :
        new String[] {"<html>nginx</html>", "", "[]", "{}", "{\"version\": \"3\"}"}) {
      node.on("/", 200, answer);
      cannotBeUsed("what answers there is not OpenSearch");
    }
  }
}
