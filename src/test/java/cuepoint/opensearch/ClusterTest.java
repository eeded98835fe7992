package cuepoint.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

@OnCluster
class ClusterTest {
  @Test
  void itsNodesFindEachOtherAndOneSurvivesAnother() throws Exception {
    try (Cluster cluster = Cluster.start(3)) {
      assertThat(health(cluster, "wait_for_nodes=3")).isEqualTo(3);
      URI ended = cluster.addresses().getFirst();
      cluster.kill(0);
      assertThat(cluster.addresses()).hasSize(2).doesNotContain(ended);
      assertThat(health(cluster, "wait_for_nodes=2")).isEqualTo(2);
      cluster.add();
      assertThat(health(cluster, "wait_for_nodes=3")).isEqualTo(3);
    }
  }

  @Test
  void isOneForAllTests(Cluster cluster) throws Exception {
    assertThat(cluster.addresses()).hasSize(1);
    assertThat(health(cluster, "wait_for_nodes=1")).isEqualTo(1);
  }

  private static int health(Cluster cluster, String until) throws Exception {
    String path = "/_cluster/health?wait_for_events=languid&timeout=60s&" + until;
    return cluster.ask("GET", path, "").path("number_of_nodes").asInt();
  }
}
