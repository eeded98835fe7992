package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedService.class)
class SearchApiTest {
  private final RunningService service;

  SearchApiTest(RunningService service) {
    this.service = service;
  }

  @Test
  void theAnswerHasTheShapeOfTheContract() throws Exception {
    JsonNode answer = service.json("/api/v1/search?q=usdt+rust");
    assertThat(names(answer))
        .containsExactly(
            "query",
            "notes",
            "didYouMean",
            "missing",
            "alsoHeardAs",
            "totalTalks",
            "facets",
            "hits");
    assertThat(names(answer.path("facets")))
        .containsExactly("event", "speaker", "year", "language", "captions");
    JsonNode hit = answer.at("/hits/0");
    assertThat(names(hit))
        .containsExactly("talk", "score", "missing", "titleMatches", "moments", "timelineSeconds");
    assertThat(names(hit.path("talk")))
        .contains(
            "id",
            "title",
            "speakers",
            "event",
            "recorded",
            "durationSeconds",
            "language",
            "captions",
            "video",
            "page");
    assertThat(names(hit.at("/moments/0")))
        .containsExactly(
            "startSeconds",
            "matchSeconds",
            "endSeconds",
            "precision",
            "kind",
            "language",
            "speaker",
            "url",
            "snippet",
            "snippetHtml");
  }

  @Test
  void thePrimerIsFoundAtItsSecond() throws Exception {
    JsonNode answer = service.json("/api/v1/search?q=USDT+Rust");
    JsonNode hit = answer.at("/hits/0");
    assertThat(hit.at("/talk/id").asText()).isEqualTo("primers/usdt-probes-from-rust");
    JsonNode moment = hit.at("/moments/0");
    double start = moment.path("startSeconds").asDouble();
    assertThat(start).isPositive();
    assertThat(moment.path("matchSeconds").asDouble() - start).isBetween(1.99, 2.01);
    assertThat(moment.path("precision").asText()).isEqualTo("word");
    assertThat(moment.path("url").asText())
        .startsWith("/media/primers/usdt-probes-from-rust.opus#t=");
    assertThat(moment.path("snippetHtml").asText()).contains("<mark>");
    assertThat(answer.path("hits").findValuesAsText("id")).contains("dtrace-conf-2024/7J1mVrRlsNg");
  }

  @Test
  void parametersAreHeeded() throws Exception {
    assertThat(service.json("/api/v1/search?q=usdt&limit=1").path("hits")).hasSize(1);
    assertThat(service.json("/api/v1/search?q=usdt&moments=0").at("/hits/0/moments")).isEmpty();
    assertThat(service.json("/api/v1/search?q=rust&event=primers").path("hits"))
        .allSatisfy(hit -> assertThat(hit.at("/talk/event/id").asText()).isEqualTo("primers"));
    assertThat(service.json("/api/v1/search?q=rust&until=2025").at("/facets/year").toString())
        .contains("2024")
        .doesNotContain("2026");
    JsonNode moment = service.json("/api/v1/search?q=usdt+rust&leadIn=0").at("/hits/0/moments/0");
    assertThat(moment.path("startSeconds")).isEqualTo(moment.path("matchSeconds"));
  }

  @Test
  void aBlankQueryHasANote() throws Exception {
    JsonNode answer = service.json("/api/v1/search?q=%20");
    assertThat(answer.path("hits")).isEmpty();
    assertThat(answer.path("notes")).hasSize(1);
  }

  @Test
  void scriptsOfOtherPagesMayAsk() throws Exception {
    var answer = service.get("/api/v1/search?q=usdt");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    var head = service.send("HEAD", "/api/v1/search?q=usdt");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void markupInCaptionsIsText(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    new FolderFixture(transcripts)
        .write("conf/a.vtt", vtt("about &lt;script&gt;alert(1)&lt;/script&gt; tags"));
    try (RunningService other = RunningService.of(transcripts, index)) {
      String html =
          other.json("/api/v1/search?q=tags").at("/hits/0/moments/0/snippetHtml").asText();
      assertThat(html).isEqualTo("about &lt;script&gt;alert(1)&lt;/script&gt; <mark>tags</mark>");
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
