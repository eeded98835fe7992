package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.collection.FolderFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalkPageTest {
  private static final String PRIMER = "/talks/primers/usdt-probes-from-rust";
  private static final String HOSTILE =
      "\"></script><script>alert(1)</script><img src=x onerror=alert(1)>\u202e🙂";

  private final RunningService shared;
  private RunningService own;

  TalkPageTest(RunningService shared) {
    this.shared = shared;
  }

  @BeforeAll
  void start(@TempDir Path transcripts, @TempDir Path index) throws Exception {
    FolderFixture files = new FolderFixture(transcripts);
    files.write(
        "conf/tube.json",
        """
        {"title": "Divided", "video": "https://youtu.be/7J1mVrRlsNg", "duration": 90,
         "recorded": "2024-12-11", "chapters": [{"start_time": 0, "title": "Beginning"},
                                                {"start_time": 60.9, "title": "<End>"}]}
        """);
    files.write("conf/tube.en.vtt", vtt("we divide a talk"));
    files.write("conf/tube.de.vtt", vtt("wir teilen einen Vortrag"));
    files.write("conf/vimeo.json", "{\"video\": \"https://vimeo.com/123456/abcdef\"}");
    files.write("conf/elsewhere.json", "{\"video\": \"https://media.example/talk.mp4\"}");
    String quoted = new JsonMapper().writeValueAsString(HOSTILE);
    files.write(
        "conf/hostile.json",
        """
        {"title": %1$s, "speakers": [%1$s], "description": %1$s, "video": "data:text/html,x",
         "chapters": [{"start_time": 1, "title": %1$s}]}
        """
            .formatted(quoted));
    files.write("conf/hostile.vtt", vtt(HOSTILE.replace("<", "&lt;") + " " + "x".repeat(10_000)));
    own = RunningService.of(transcripts, index);
  }

  @AfterAll
  void stop() throws Exception {
    own.close();
  }

  @Test
  void everyCueIsAnAnchorAndEveryParagraphHasALinkToItsSecond() throws Exception {
    assertThat(shared.get(PRIMER).body())
        .contains("id=\"en-500\"")
        .contains("href=\"/media/primers/usdt-probes-from-rust.opus#t=0.5\"")
        .contains("data-words=\"true\"")
        .doesNotContain("<mark>");
  }

  @Test
  void aLanguageIsNamed() throws Exception {
    assertThat(own.get("/talks/conf/tube?lang=de").body()).contains("<small>German captions<");
    assertThat(own.get("/talks/conf/hostile").body()).contains("<small>Unknown language captions<");
  }

  @Test
  void whatIsSoughtIsMarkedCountedAndDrawnToTheLengthOfTheTalk() throws Exception {
    String page = shared.get(PRIMER + "?q=probe").body();
    assertThat(page)
        .contains("<mark>probe</mark>", "<mark>probes</mark>", "6 places", "value=\"probe\"")
        .contains("aria-label=\"0:26 Each such moment becomes a probe,\"")
        .contains("class=\"mark\" x=\"14.139%\"");
    assertThat(shared.get(PRIMER + "?q=xyzzy").body()).contains("not said");
    assertThat(shared.get(PRIMER + "?q=%22%3E%3Cscript%3Ealert(1)").body())
        .doesNotContain("<script>alert");
  }

  @Test
  void placesAreToldToScripts() throws Exception {
    JsonNode answer = shared.json("/api/v1" + PRIMER + "/places?q=usdt+rust");
    assertThat(answer.path("totalPlaces").asInt()).isEqualTo(answer.path("places").size());
    JsonNode first = answer.path("places").path(0);
    assertThat(first.path("matchSeconds").asDouble()).isEqualTo(11.694);
    assertThat(first.path("precision").asText()).isEqualTo("word");
    assertThat(first.path("matches").toString()).isEqualTo("[[4,8]]");
    assertThat(shared.get("/api/v1/talks/dtrace-conf-2024/7J1mVrRlsNg/places?q=a").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aSecondInTheAddressIsWhereThePageBegins() throws Exception {
    for (String t : new String[] {"62", "1m2s", "1:02"}) {
      assertThat(shared.get(PRIMER + "?t=" + t).body())
          .contains("src=\"/media/primers/usdt-probes-from-rust.opus#t=62\"")
          .containsPattern("id=\"en-61\\d+\"[^>]* aria-current=\"true\"");
    }
    var mistyped = shared.get(PRIMER + "?t=soon");
    assertThat(mistyped.statusCode()).isEqualTo(200);
    assertThat(mistyped.body()).doesNotContain("aria-current");
    assertThat(own.get("/talks/conf/tube?t=75").body())
        .contains("href=\"https://youtu.be/7J1mVrRlsNg?t=75\"");
  }

  @Test
  void othersPlayersAreNamedAndNotLoaded() throws Exception {
    assertThat(own.get("/talks/conf/tube").body())
        .contains("(loads YouTube)", "data-player=\"https://www.youtube-nocookie.com/embed/")
        .doesNotContain("<iframe");
    assertThat(own.get("/talks/conf/vimeo").body())
        .contains("player.vimeo.com/video/123456?autoplay=1&amp;dnt=1&amp;h=abcdef#t={seconds}s");
    assertThat(own.get("/talks/conf/elsewhere").body())
        .contains("href=\"https://media.example/talk.mp4\"")
        .doesNotContain("<video", "class=\"load");
    assertThat(own.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-src https://www.youtube-nocookie.com https://player.vimeo.com;")
        .contains("media-src 'self';", "script-src 'self';");
  }

  @Test
  void chaptersAreOnThePageInTheTranscriptAndInTheApi() throws Exception {
    assertThat(own.get("/talks/conf/tube").body())
        .contains("href=\"https://youtu.be/7J1mVrRlsNg?t=60\" data-start=\"60900\"")
        .contains("<h3 dir=\"auto\">Beginning</h3>")
        .contains("&lt;End&gt;");
    assertThat(own.json("/api/v1/talks/conf/tube").path("chapters").toString())
        .isEqualTo(
            "[{\"startSeconds\":0.0,\"title\":\"Beginning\"},"
                + "{\"startSeconds\":60.9,\"title\":\"<End>\"}]");
    assertThat(own.json("/api/v1/talks").toString()).doesNotContain("chapters");
  }

  @Test
  void searchEnginesReadTheTalk() throws Exception {
    String page = own.get("/talks/conf/tube").body();
    assertThat(page)
        .contains("rel=\"canonical\" href=\"" + own.address("/talks/conf/tube") + "\"")
        .contains("<meta property=\"og:title\" content=\"Divided\">")
        .contains("<meta name=\"description\" content=\"What was said in");
    JsonNode video = data(page);
    assertThat(video.path("@type").asText()).isEqualTo("VideoObject");
    assertThat(video.path("uploadDate").asText()).isEqualTo("2024-12-11");
    assertThat(video.path("hasPart").path(0).path("endOffset").asInt()).isEqualTo(60);
    assertThat(video.path("hasPart").path(1).path("name").asText()).isEqualTo("<End>");
    assertThat(video.path("potentialAction").path("target").asText())
        .isEqualTo("/talks/conf/tube?t={seek_to_second_number}");
  }

  @Test
  void aTalkInSeveralLanguagesShowsOneAndLinksTheOthers() throws Exception {
    assertThat(own.get("/talks/conf/tube?language=de&q=Vortrag").body())
        .contains("<mark>Vortrag</mark>", "href=\"/talks/conf/tube?language=en&amp;q=Vortrag\"")
        .contains("/transcript.srt?language=de\"")
        .doesNotContain("we divide a talk");
    assertThat(own.get("/talks/conf/tube?language=fr").body()).contains("It has: de, en.");
  }

  @Test
  void markupIsTextEverywhere() throws Exception {
    String page = own.get("/talks/conf/hostile?q=script").body();
    assertThat(page)
        .contains("x".repeat(10_000))
        .doesNotContain("<script>", "<img src=x", "href=\"data:", "src=\"data:");
    assertThat(data(page).path("name").asText()).isEqualTo(HOSTILE);
  }

  @Test
  void scriptAndStyleAreOurOwnAndMayBeKept() throws Exception {
    String page = shared.get(PRIMER).body();
    for (String name : new String[] {"talk.js", "talk.css"}) {
      String address = page.replaceFirst("(?s).*\"(/assets/[^\"]*/" + name + ")\".*", "$1");
      var answer = shared.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("/");
    }
  }

  @Test
  void anUnknownTalkSaysSo() throws Exception {
    var answer = shared.get("/talks/primers/nothing", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("This talk is not here", "all talks");
  }

  @Test
  void aLanguageThatATalkLacksLeadsToTheTalk() throws Exception {
    var answer = shared.get(PRIMER + "?language=xx", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("'xx'", "href=\"" + PRIMER + "\"");
  }

  private static JsonNode data(String page) throws Exception {
    return new JsonMapper()
        .readTree(
            page.replaceFirst(
                "(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
  }
}
