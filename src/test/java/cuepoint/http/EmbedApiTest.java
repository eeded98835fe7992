package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that pages of others include, and what they may read. */
@ExtendWith(SharedService.class)
class EmbedApiTest {
  private final RunningService service;

  EmbedApiTest(RunningService service) {
    this.service = service;
  }

  @Test
  void everyPageMayIncludeTheScript() throws Exception {
    HttpResponse<String> script = service.get("/embed.js");
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(header(script, "Content-Type")).isEqualTo("text/javascript;charset=utf-8");
    assertThat(header(script, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(header(script, "Cache-Control")).isEqualTo("public, max-age=300");
  }

  @Test
  void whoHasItIsNotSentItAgain() throws Exception {
    for (String coding : new String[] {"identity", "gzip"}) {
      String tag = header(service.get("/embed.js", "Accept-Encoding", coding), "ETag");
      HttpResponse<String> again =
          service.get("/embed.js", "Accept-Encoding", coding, "If-None-Match", tag);
      assertThat(again.statusCode()).as(coding).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "Content-Type")).isEmpty();
    }
    assertThat(service.get("/embed.js", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void theVersionedScriptIsVouchedForAndKeptForGood() throws Exception {
    JsonNode told = service.json("/api/v1/embed");
    HttpResponse<String> script = service.get(told.get("versioned").asText());
    assertThat(script.body()).isEqualTo(service.get(told.get("script").asText()).body());
    byte[] hash =
        MessageDigest.getInstance("SHA-384").digest(script.body().getBytes(StandardCharsets.UTF_8));
    assertThat(told.get("integrity").asText())
        .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(hash));
    assertThat(header(script, "Cache-Control")).contains("immutable");
    assertThat(service.get("/embed/0000000000000000.js").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=usdt",
        "/api/v1/search?q=usdt&limit=0",
        "/api/v1/suggest?q=usdt",
        "/api/v1/talks/a/b",
        "/api/v1/nowhere"
      })
  void everyPageMayReadAnswersAndProblems(String path) throws Exception {
    HttpResponse<String> answer = service.get(path);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Expose-Headers"))
        .isEqualTo("ETag, Retry-After, Server-Timing");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
