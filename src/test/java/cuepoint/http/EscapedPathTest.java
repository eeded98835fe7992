package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any character of a path may be percent-encoded: RFC 3986, section 2.3. */
@ExtendWith(SharedService.class)
class EscapedPathTest {
  private final RunningService service;

  EscapedPathTest(RunningService service) {
    this.service = service;
  }

  @Test
  void anEscapedCharacterIsThatCharacter() throws Exception {
    String escaped = TestCollection.PROBES.replace("usdt", "%75sdt").replace("-rust", "%2Drust");
    assertThat(service.json("/api/v1/talks/" + escaped).path("id").asText())
        .isEqualTo(TestCollection.PROBES);
    assertThat(service.get("/talks/" + escaped).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/talks/caf%C3%A9/a%20b",
        "/talks/primers/100%25",
        "/api/v1/talks/primers/usdt%2Dprobes%2Dfrom%2Drust%25",
        "/talks/primers/%2575sdt-probes-from-rust",
        "/talks/%252e%252e/primers",
        "/media/%252e%252e/index/segments_1",
        "/api/v1/talks/%F0%9F%98%80/x",
        "/api/v1/talks/primers/%EF%BF%BD/transcript.vtt",
        "/api/v1/talks/primers/usdt-probes-from-rust;x",
        "/talks/primers;a=b/usdt-probes-from-rust",
        "/talks/primers/100%25",
        "/media/primers/%252e%252e/primers/usdt-probes-from-rust.opus",
        "/media/%252e%252e/collection/primers/usdt-probes-from-rust.opus",
        "/%74alks%20"
      })
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(service.get(path).statusCode()).isEqualTo(404);
  }
}
