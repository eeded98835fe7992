package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two talks in one recording, wherever talks are shown. */
class SegmentsShownTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void collection() throws IOException {
    cuepoint = new CommandFixture(home);
    cuepoint
        .transcripts()
        .write(
            "conf/day.json",
            """
            {"title": "Tuesday", "videos": ["https://youtu.be/7J1mVrRlsNg"], "segments": [
              {"title": "Locks", "speakers": ["Ada Moreau"], "start": 0, "end": 100},
              {"title": "Probes", "speakers": ["Jun Okafor"], "start": 100, "end": 200}]}
            """);
    cuepoint
        .transcripts()
        .write(
            "conf/day.en.vtt",
            """
            WEBVTT

            00:00:10.000 --> 00:00:14.000
            a lock is held by the kernel

            00:02:30.000 --> 00:02:34.000
            a probe is fired by the kernel
            """);
  }

  @Test
  void eachIsFoundOnceByWhatIsSaidInIt() throws IOException {
    JsonNode hits = json("search", "kernel", "--format", "json").path("hits");
    assertThat(hits.findValuesAsText("id")).contains("conf/day-locks", "conf/day-probes");
    assertThat(hits).hasSize(2);
    JsonNode probe = json("search", "fired", "--format", "json").path("hits");
    assertThat(probe).hasSize(1);
    assertThat(probe.path(0).path("talk").path("title").asText()).isEqualTo("Probes");
    assertThat(probe.path(0).path("talk").path("durationSeconds").asDouble()).isEqualTo(100);
    assertThat(probe.path(0).path("moments").path(0).path("url").asText())
        .startsWith("https://youtu.be/7J1mVrRlsNg?t=1");
    assertThat(json("search", "lock", "--speaker", "Jun Okafor", "--format", "json").path("hits"))
        .isEmpty();
  }

  @Test
  void eachIsShownWithItsOwnWords() throws IOException {
    assertThat(cuepoint.run("show", "day-probes").out())
        .contains("Probes", "Jun Okafor", "1:40", "a probe is fired", "2:30")
        .contains("https://youtu.be/7J1mVrRlsNg?t=100")
        .doesNotContain("a lock is held");
    JsonNode shown = json("show", "day-probes", "--format", "json");
    assertThat(shown.path("startSeconds").asDouble()).isEqualTo(100);
    assertThat(shown.path("transcript").path("cues").path(0).path("startSeconds").asDouble())
        .isEqualTo(150);
    assertThat(cuepoint.run("show", "day-probes", "--format", "vtt").out())
        .contains("00:02:30.000 --> 00:02:34.000");
    assertThat(cuepoint.run("talks").out()).contains("day-locks", "day-probes");
    assertThat(cuepoint.run("show", "day").err()).contains("did you mean", "conf/day-locks");
  }

  @Test
  void eachHasAnExportedPage() throws IOException {
    Path site = home.resolve("site");
    assertThat(cuepoint.run("export", site.toString()).code()).isZero();
    assertThat(Files.readString(site.resolve("conf/day-probes/index.html")))
        .contains("a probe is fired", "https://youtu.be/7J1mVrRlsNg?t=100")
        .doesNotContain("a lock is held");
  }

  @Test
  void whatIsFoundOfTheFilesIsSaidOnce() throws IOException {
    cuepoint.transcripts().write("conf/day.txt", "x");
    String said = cuepoint.run("index").out();
    assertThat(said).contains("2 talks");
    assertThat(cuepoint.run("inspect", home.resolve("transcripts").toString()).out())
        .contains("conf/day-locks", "conf/day-probes", "2 talks, 3 files, 1 passed over");
  }

  private JsonNode json(String... arguments) throws IOException {
    return new JsonMapper().readTree(cuepoint.run(arguments).out());
  }
}
