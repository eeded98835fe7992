package cuepoint.opensearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTest {
  private static final JsonNode SAID =
      JsonNodeFactory.instance.objectNode().put("said", "Grüße\nan alle");

  @Test
  void documentsAreLines() throws Exception {
    assertThat(text(Request.put("/x", SAID))).isEqualTo("{\"said\":\"Grüße\\nan alle\"}");
    assertThat(text(Request.postLines("/_bulk", List.of(SAID, SAID))))
        .isEqualTo("{\"said\":\"Grüße\\nan alle\"}\n{\"said\":\"Grüße\\nan alle\"}\n");
    assertThat(text(Request.get("/x"))).isEmpty();
  }

  private static String text(Request request) throws Exception {
    return new String(request.body(), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsDoneTwice() {
    assertThat(Request.get("/x").repeatable()).isTrue();
    assertThat(Request.post("/x", SAID).repeatable()).isFalse();
    assertThat(Request.postLines("/x", List.of(SAID)).repeatable()).isFalse();
    assertThat(Request.post("/x", SAID).mayBeRepeated().repeatable()).isTrue();
    assertThat(Request.delete("/x").once().repeatable()).isFalse();
  }

  @Test
  void namesArePartsOfPaths() {
    assertThat(Request.part("a/b c+d?ü")).isEqualTo("a%2Fb%20c%2Bd%3F%C3%BC");
    assertThatThrownBy(() -> Request.get("x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatItAsksIsSaidWithoutDetails() {
    assertThat(Request.get("/x/_search?q=secret")).hasToString("GET /x/_search");
  }

  @Test
  void longOnesAreCompressed() throws Exception {
    try (ScriptedNode node = ScriptedNode.start()) {
      node.on(
          "/x",
          exchange ->
              ScriptedNode.send(
                  exchange,
                  200,
                  JsonNodeFactory.instance
                      .arrayNode()
                      .add(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                      .add(exchange.getRequestHeaders().getFirst("Content-Type"))
                      .toString()));
      try (ClusterConnection cluster = node.connect(Map.of())) {
        assertThat(cluster.send(Request.put("/x", SAID), 60_000))
            .hasToString("[null,\"application/json\"]");
        assertThat(cluster.send(Request.postLines("/x", Collections.nCopies(10_000, SAID)), 60_000))
            .hasToString("[\"gzip\",\"application/x-ndjson\"]");
      }
    }
  }
}
