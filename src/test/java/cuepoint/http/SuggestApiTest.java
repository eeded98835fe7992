package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedService.class)
class SuggestApiTest {
  private final RunningService service;

  SuggestApiTest(RunningService service) {
    this.service = service;
  }

  @Test
  void theAnswerHasTheShapeOfTheContract() throws Exception {
    JsonNode answer = suggestions("usdt");
    assertThat(answer.path("query").asText()).isEqualTo("usdt");
    JsonNode talk = of("talk", answer);
    assertThat(List.copyOf(talk.properties()).stream().map(field -> field.getKey()))
        .containsExactly("text", "kind", "matches", "query", "page");
    assertThat(talk.path("text").asText()).startsWith("USDT probes");
    assertThat(talk.path("matches").toString()).startsWith("[[0,4]");
    assertThat(service.get(talk.path("page").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void wordsBeforeAreKept() throws Exception {
    JsonNode term = of("term", suggestions("USDT ru"));
    assertThat(term.path("text").asText()).isEqualToIgnoringCase("USDT Rust");
    assertThat(term.path("query")).isEqualTo(term.path("text"));
    assertThat(term.path("page").isNull()).isTrue();
  }

  @Test
  void speakersAreSuggested() throws Exception {
    JsonNode speaker = of("speaker", suggestions("leven"));
    assertThat(speaker.path("text").asText()).isEqualTo("Adam Leventhal");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "xyzzyx", "😀", "\u0001\u0000", "\"((-*"})
  void whatNothingGoesOnFromHasNoSuggestions(String typed) throws Exception {
    assertThat(suggestions(typed).path("suggestions").isArray()).isTrue();
    assertThat(suggestions(typed).path("suggestions")).isEmpty();
  }

  @Test
  void noTextIsNoSuggestion() throws Exception {
    assertThat(service.json("/api/v1/suggest").path("suggestions")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"limit, 0", "limit, 21", "limit, x"})
  void aBadParameterIsNamed(String parameter, String value) throws Exception {
    var answer = service.get("/api/v1/suggest?q=u&" + parameter + "=" + value);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("'" + parameter + "'");
  }

  @Test
  void aTextThatIsTooLongIsNamed() throws Exception {
    assertThat(service.get("/api/v1/suggest?q=" + "a".repeat(1000)).statusCode()).isEqualTo(200);
    var answer = service.get("/api/v1/suggest?q=" + "a".repeat(1001));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("'q'");
    assertThat(service.get("/api/v1/suggest?q=a&q=b").statusCode()).isEqualTo(400);
  }

  @Test
  void theLimitHolds() throws Exception {
    assertThat(service.json("/api/v1/suggest?q=d&limit=2").path("suggestions")).hasSize(2);
  }

  private JsonNode suggestions(String typed) throws Exception {
    return service.json("/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }

  private static JsonNode of(String kind, JsonNode answer) {
    for (JsonNode one : answer.path("suggestions")) {
      if (one.path("kind").asText().equals(kind)) {
        return one;
      }
    }
    throw new AssertionError("no " + kind + " in " + answer);
  }
}
