package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clips of an answer begin and end with sentences; bad ones are named and left out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReelApiTest {
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    ReelFixture.write(transcripts);
    service = RunningService.of(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    service.close();
  }

  @Test
  void aClipIsTheSentencesThatHoldTheMoment() throws Exception {
    JsonNode reel = of("q=tracepoint&limit=2&moments=3");
    String talk = reel.at("/clips/0/talk/id").asText();
    assertThat(texts(reel, "text"))
        .containsExactly(
            "Well, a tracepoint is a place. You name it.",
            "A tracepoint? I never heard of those.",
            "So the tracepoint stays in the program for good.");
    assertThat(texts(reel, "clip")).hasSize(3).first().asString().startsWith(talk + "@10-15.5");
    assertThat(texts(reel, "speaker")).containsExactly("Ada", "Bob", "Ada");
    assertThat(reel.at("/clips/0/matches").toString()).isEqualTo("[[8,18]]");
    assertThat(reel.at("/clips/1/startSeconds").asDouble()).isEqualTo(60);
    assertThat(reel.at("/clips/1/endSeconds").asDouble()).isEqualTo(63.5);
  }

  @Test
  void everyTalkOfTheAnswerIsInItInItsOrder() throws Exception {
    JsonNode reel = of("q=tracepoint");
    List<String> answered =
        service.json("/api/v1/search?q=tracepoint").path("hits").findParents("talk").stream()
            .map(hit -> hit.at("/talk/id").asText())
            .toList();
    List<String> played = texts(reel, "talk").stream().distinct().toList();
    assertThat(answered).contains("conf/untimed");
    assertThat(played)
        .containsExactlyElementsOf(
            answered.stream().filter(id -> !id.equals("conf/untimed")).toList());
    assertThat(reel.at("/leftOut/0/asked").asText()).isEqualTo("conf/untimed");
    assertThat(reel.at("/leftOut/0/reason").asText()).isEqualTo("untimed");
    assertThat(texts(reel, "playback")).contains("audio", "frame", "elsewhere", "nowhere");
  }

  @Test
  void filtersAreThoseOfASearch() throws Exception {
    assertThat(of("q=tracepoint&event=nowhere").path("totalClips").asInt()).isZero();
    assertThat(of("q=tracepoint&limit=3&moments=1").path("totalClips").asInt()).isEqualTo(2);
    assertThat(of("q=tracepoint&limit=2&moments=1&sort=date").path("page").asText())
        .isEqualTo("/reel?q=tracepoint&sort=date&limit=2&moments=1");
  }

  @Test
  void clipsArePickedByHand() throws Exception {
    JsonNode reel =
        of("clip=conf/own@60-63.5&clip=conf/tube@10-15.5,en&clip=conf/own@10-15.5&title=Mine");
    assertThat(texts(reel, "clip"))
        .containsExactly("conf/own@60-63.5", "conf/tube@10-15.5", "conf/own@10-15.5");
    assertThat(texts(reel, "text").getFirst()).isEqualTo("A tracepoint? I never heard of those.");
    assertThat(reel.path("title").asText()).isEqualTo("Mine");
    assertThat(reel.path("leftOut")).isEmpty();
    assertThat(of(reel.path("page").asText().replace("/reel?", ""))).isEqualTo(reel);
  }

  @Test
  void clipsOfATalkShareAnAddress() throws Exception {
    JsonNode reel = of("clip=conf/own@60-63.5,10-15.5&clip=conf/tube@10-15.5,1:00-1:03,de");
    assertThat(texts(reel, "clip"))
        .containsExactly(
            "conf/own@60-63.5", "conf/own@10-15.5", "conf/tube@10-15.5", "conf/tube@60-63");
    assertThat(of("clip=conf/own@1-2,3-1").at("/leftOut/0/reason").asText())
        .isEqualTo("unreadable");
  }

  @Test
  void aClipWithoutWordsIsAClip() throws Exception {
    assertThat(texts(of("clip=conf/own@1:30-2m"), "clip")).containsExactly("conf/own@90-120");
    assertThat(texts(of("clip=conf/own@1:30-2m"), "text")).containsExactly("");
    assertThat(texts(of("clip=conf/own@0-9&clip=conf/own@10-15.5,zh"), "text"))
        .containsExactly("", "Well, a tracepoint is a place. You name it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "@1-2",
        "conf/own",
        "conf/own@",
        "conf/own@5",
        "conf/own@5-",
        "conf/own@5-5",
        "conf/own@9-5",
        "conf/own@-5-9",
        "conf/own@0-601",
        "conf/own@1e3-2e3",
        "conf/own@99999999999999999999-999999999999999999999",
        "conf/own@1-2,",
        "conf/own@1-2,e n",
        "%00/%0a@1-2%01"
      })
  void whatIsNoClipIsNamed(String clip) throws Exception {
    JsonNode reel = of("clip=" + clip.replace(" ", "%20") + "&clip=conf/own@10-15.5");
    assertThat(texts(reel, "clip")).containsExactly("conf/own@10-15.5");
    assertThat(reel.at("/leftOut/0/reason").asText()).isEqualTo("unreadable");
  }

  @Test
  void aTalkThatIsGoneOrTooShortIsNamed() throws Exception {
    JsonNode reel = of("clip=conf/gone@1-2&clip=conf/own@9000-9001&clip=conf/own@10-15.5");
    assertThat(reel.path("totalClips").asInt()).isEqualTo(1);
    assertThat(reel.path("leftOut").findValuesAsText("reason"))
        .containsExactly("no-talk", "beyond-end");
    assertThat(reel.at("/leftOut/1/page").asText()).isEqualTo("/talks/conf/own");
  }

  @Test
  void aThousandClipsAreShownAndMoreRefused() throws Exception {
    String thousand = clips(1000);
    HttpResponse<String> page = service.get("/reel?" + thousand);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("id=\"1000\"");
    HttpResponse<String> more = service.get("/reel?" + thousand + "&" + clips(1));
    assertThat(more.statusCode()).isEqualTo(400);
    assertThat(more.body()).contains("'clip'", "1,000");
  }

  @Test
  void aTitleHasALimit() throws Exception {
    assertThat(of("clip=conf/own@1-2&title=" + "t".repeat(500)).path("title").asText())
        .hasSize(500);
    HttpResponse<String> longer = service.get("/reel?clip=conf/own@1-2&title=" + "t".repeat(501));
    assertThat(longer.statusCode()).isEqualTo(400);
    assertThat(longer.body()).contains("500");
  }

  private static String clips(int count) {
    return Collections.nCopies(count, "clip=conf/own@10-15.5").stream()
        .collect(Collectors.joining("&"));
  }

  private JsonNode of(String asked) throws Exception {
    return service.json("/api/v1/reel?" + asked);
  }

  private static List<String> texts(JsonNode reel, String field) {
    return reel.path("clips")
        .valueStream()
        .map(clip -> clip.path(field))
        .map(value -> value.isObject() ? value.path("id").asText() : value.asText())
        .toList();
  }
}
