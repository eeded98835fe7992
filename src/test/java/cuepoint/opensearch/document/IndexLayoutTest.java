package cuepoint.opensearch.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnCluster
class IndexLayoutTest {
  private final Cluster cluster;

  IndexLayoutTest(Cluster cluster) {
    this.cluster = cluster;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 1, 0, shards cannot be 0",
    "1025, 0, 1, 1, 0, shards cannot be 1025",
    "1, -1, 1, 1, 0, replicas cannot be -1",
    "1, 0, 0, 1, 0, refresh cannot be Optional[PT0S]",
    "1, 0, 1, -0.1, 0, k1 cannot be -0.1",
    "1, 0, 1, Infinity, 0, k1 cannot be Infinity",
    "1, 0, 1, 1, NaN, b cannot be NaN",
    "1, 0, 1, 1, 1.5, b cannot be 1.5",
  })
  void isSound(int shards, int replicas, long refresh, double k1, double b, String message) {
    Optional<Duration> after = Optional.of(Duration.ofMillis(refresh));
    assertThatThrownBy(() -> new IndexLayout(shards, OptionalInt.of(replicas), after, k1, b))
        .hasMessage(message);
  }

  @Test
  void isWhatAnIndexIsMadeWith() throws Exception {
    Optional<Duration> after = Optional.of(Duration.ofMillis(1500));
    cluster.ask("PUT", "/layout", new IndexLayout(2, OptionalInt.of(1), after, 0.9, 0.4).json());
    JsonNode index = cluster.ask("GET", "/layout/_settings", "").at("/layout/settings/index");
    assertThat(index.path("number_of_shards").asText()).isEqualTo("2");
    assertThat(index.path("number_of_replicas").asText()).isEqualTo("1");
    assertThat(index.path("refresh_interval").asText()).isEqualTo("1500ms");
    assertThat(index.at("/similarity/default/k1").asText()).isEqualTo("0.9");
  }

  @Test
  void hasAReplicaWhereThereIsANodeForIt() throws Exception {
    IndexLayout layout = new IndexLayout(1, OptionalInt.empty(), Optional.empty(), 1, 0);
    cluster.ask("PUT", "/replica", layout.json());
    JsonNode index = cluster.ask("GET", "/replica/_settings", "").at("/replica/settings/index");
    assertThat(index.path("auto_expand_replicas").asText()).isEqualTo("0-1");
    assertThat(index.path("number_of_replicas").asText()).isEqualTo("0");
  }

  @Test
  void refusesOtherFields() throws Exception {
    cluster.ask(
        "PUT", "/strict", new IndexLayout(1, OptionalInt.of(0), Optional.empty(), 1, 0).json());
    cluster.ask(
        "PUT", "/strict/_doc/1", "{\"title_en\":\"a\",\"passages\":[{\"passage_ja\":\"b\"}]}");
    JsonNode mapping = cluster.ask("GET", "/strict/_mapping", "").at("/strict/mappings/properties");
    assertThat(mapping.at("/title_en/analyzer").asText()).isEqualTo("positions");
    assertThat(mapping.at("/passages/properties/passage_ja/analyzer").asText())
        .isEqualTo("positions");
    assertThatThrownBy(() -> cluster.ask("PUT", "/strict/_doc/2", "{\"other\":\"a\"}"))
        .hasMessageContaining("strict_dynamic_mapping_exception");
    assertThatThrownBy(
            () -> cluster.ask("PUT", "/strict/_doc/2", "{\"passages\":[{\"title_en\":\"a\"}]}"))
        .hasMessageContaining("strict_dynamic_mapping_exception");
  }
}
