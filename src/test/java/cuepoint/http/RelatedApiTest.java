package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.WordVectors;
import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What talks share, as the API and the page of a talk have it, before there are vectors and after.
 */
class RelatedApiTest {
  private static final String ONE = "/talks/conf/one";
  private static final String API = "/api/v1" + ONE;

  private static final List<String> SHARED =
      List.of("a probe reads its arguments", "an aggregation counts values");

  @TempDir Path transcripts;
  @TempDir Path index;
  private RunningService service;

  @BeforeEach
  void start() throws Exception {
    FolderFixture files = new FolderFixture(transcripts);
    files.write("conf/one.en.vtt", minutes("good morning one", SHARED, "sleds of the rack"));
    files.write("conf/two.en.vtt", minutes("hello from two", SHARED, "fans are never quiet"));
    service = RunningService.of(transcripts, index);
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
  }

  private static String minutes(String first, List<String> said, String rest) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    int minute = 0;
    for (String line :
        List.of(first, said.get(0), said.get(1), rest, rest, rest, rest, rest, rest)) {
      text.append("\n00:0%d:00.000 --> 00:0%d:09.000\n%s\n".formatted(minute, minute++, line));
    }
    return text.toString();
  }

  @Test
  void withoutVectorsListsAreEmptyAndSayWhy() throws Exception {
    JsonNode related = service.json(API + "/related");
    assertThat(related.path("related")).isEmpty();
    assertThat(related.path("notes").path(0).asText()).contains("no vectors");
    assertThat(service.json(API + "/elsewhere").path("notes")).hasSize(1);
    assertThat(service.json(API).path("proposedChapters")).isEmpty();
    assertThat(service.get(ONE).body())
        .doesNotContain("Related talks", "Also said in", "Proposed chapters");
  }

  @Test
  void anAnswerIsAnotherOnceThereAreVectors() throws Exception {
    String before = service.get(API + "/related").headers().firstValue("ETag").orElseThrow();
    service.get(ONE);
    WordVectors.make(index);
    var after = service.get(API + "/related", "If-None-Match", before);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.body()).contains("conf/two").contains("\"notes\":[]");
    assertThat(service.get(ONE).body())
        .contains("Related talks", "Proposed chapters", "Also said in");
  }

  @Test
  void aSecondAsksForWhatIsSaidThen() throws Exception {
    WordVectors.make(index);
    assertThat(service.json(API + "/elsewhere").path("elsewhere")).hasSize(2);
    JsonNode asked = service.json(API + "/elsewhere?t=1m2s").path("elsewhere");
    assertThat(asked).hasSize(1);
    assertThat(asked.findPath("here").path("startSeconds").asDouble()).isEqualTo(60);
    assertThat(asked.findPath("there").path("text").asText()).isEqualTo(SHARED.getFirst());
    assertThat(service.json(API + "/elsewhere?t=50").path("elsewhere")).isEmpty();
    assertThat(service.get(API + "/elsewhere?t=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void theLimitHolds() throws Exception {
    WordVectors.make(index);
    assertThat(service.json(API + "/related?limit=1").path("related")).hasSize(1);
    assertThat(service.get(API + "/related?limit=21").body()).contains("from 1 to 20");
    assertThat(service.get("/api/v1/talks/conf/none/related").statusCode()).isEqualTo(404);
  }
}
