package cuepoint.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void theyComeBackFromJson() throws Exception {
    assertThat(json.readValue(json.writeValueAsString(Weights.DEFAULT), Weights.class))
        .isEqualTo(Weights.DEFAULT);
  }

  @Test
  void everyWeightMayBeZeroAndNoneNegative() throws Exception {
    JsonNode all = json.valueToTree(Weights.DEFAULT);
    for (Map.Entry<String, JsonNode> part : all.properties()) {
      for (Map.Entry<String, JsonNode> weight : part.getValue().properties()) {
        JsonNode changed = all.deepCopy();
        ObjectNode siblings = (ObjectNode) changed.get(part.getKey());
        siblings.put(weight.getKey(), 0);
        assertThat(json.treeToValue(changed, Weights.class)).isNotNull();
        siblings.put(weight.getKey(), -1);
        assertThatThrownBy(() -> json.treeToValue(changed, Weights.class))
            .hasRootCauseInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(weight.getKey());
      }
    }
  }

  @Test
  void rarerWordsHaveMoreIdf() {
    assertThat(Idf.of(0, 0)).isCloseTo(Math.log(2), offset(1e-9));
    assertThat(Idf.of(1, 100)).isGreaterThan(Idf.of(2, 100));
    assertThat(Idf.of(100, 100)).isPositive();
    assertThatThrownBy(() -> Idf.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
