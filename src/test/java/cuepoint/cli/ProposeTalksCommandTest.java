package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Borders of talks that are proposed for a recording. */
class ProposeTalksCommandTest {
  /** What three speakers talk about, each in words of their own. */
  private static final List<String> SUBJECTS =
      List.of(
          "probe kernel tracing script latency histogram aggregation stack syscall buffer",
          "orchard apple pruning blossom grafting harvest frost rootstock cider pollen",
          "violin bow rosin string melody concert orchestra tuning varnish luthier");

  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void recording() throws IOException {
    cuepoint = new CommandFixture(home);
    cuepoint
        .transcripts()
        .write("conf/day.json", "{\n  \"title\": \"Tuesday\",\n  \"own\": [1]\n}\n");
    cuepoint.transcripts().write("conf/day.en.vtt", day());
  }

  /** Three talks of ten minutes, with a break of a minute between. */
  private static String day() {
    StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
    Random random = new Random(7);
    for (int talk = 0; talk < 3; talk++) {
      String[] words = SUBJECTS.get(talk).split(" ", -1);
      int start = talk * 660 + 5;
      for (int at = start; at < start + 600; at += 4) {
        StringBuilder said = new StringBuilder("so we have");
        for (int word = 0; word < 6; word++) {
          said.append(' ').append(words[random.nextInt(words.length)]);
        }
        cue(vtt, at, at + 4, said.toString());
      }
      cue(vtt, start + 600, start + 610, "[Applause]");
    }
    return vtt.toString();
  }

  private static void cue(StringBuilder vtt, int from, int to, String text) {
    vtt.append(
        String.format(
            Locale.ROOT,
            "%02d:%02d:%02d.000 --> %02d:%02d:%02d.000\n%s\n\n",
            from / 3600,
            from / 60 % 60,
            from % 60,
            to / 3600,
            to / 60 % 60,
            to % 60,
            text));
  }

  @Test
  void aCaptionOfManySoundsIsOfSoundsOnly() throws IOException {
    StringBuilder vtt = new StringBuilder(day());
    cue(vtt, 1940, 1950, "[Applause] ".repeat(20_000));
    cuepoint.transcripts().write("conf/day.en.vtt", vtt.toString());
    Result result = cuepoint.run("propose-talks", "conf/day");
    assertThat(result.code()).isZero();
    assertThat(new JsonMapper().readTree(result.out()).path("segments").findValuesAsText("end"))
        .containsExactly("605", "1265", "1925");
  }

  @Test
  void theTalksOfARecordingArePrintedToBePasted() throws IOException {
    Result result = cuepoint.run("propose-talks", "conf/day");
    assertThat(result.code()).isZero();
    JsonNode segments = new JsonMapper().readTree(result.out()).path("segments");
    assertThat(segments.findValuesAsText("start")).containsExactly("5", "665", "1325");
    assertThat(segments.findValuesAsText("end")).containsExactly("605", "1265", "1925");
    assertThat(segments.findValuesAsText("title")).containsOnly("");
    assertThat(result.err()).contains("11:05", "without speech", "applause", "other words");
    assertThat(cuepoint.run("propose-talks", "conf/day", "--quiet").err()).isEmpty();
    Path captions = home.resolve("transcripts/conf/day.en.vtt");
    assertThat(cuepoint.run("propose-talks", captions.toString()).out()).isEqualTo(result.out());
  }

  @Test
  void theyAreWrittenBesideTheOtherFields() throws IOException {
    Path json = home.resolve("transcripts/conf/day.json");
    assertThat(cuepoint.run("propose-talks", "day", "--write").code()).isZero();
    JsonNode written = new JsonMapper().readTree(json.toFile());
    assertThat(written.path("title").asText()).isEqualTo("Tuesday");
    assertThat(written.path("own").path(0).asInt()).isEqualTo(1);
    assertThat(written.path("segments")).hasSize(3);
    assertThat(cuepoint.run("talks").out()).contains("Tuesday (1)", "Tuesday (3)");
    String before = Files.readString(json);
    assertThat(cuepoint.run("propose-talks", "conf/day-1", "--write").code()).isEqualTo(2);
    assertThat(Files.readString(json)).isEqualTo(before);
  }

  @Test
  void whatAPersonLaidOutStaysAsItIs() throws IOException {
    String laidOut = "{\n    \"title\": \"Tuesday\",\n    \"own\": [1,   2]";
    cuepoint.transcripts().write("conf/day.json", laidOut + "\n}\n");
    assertThat(cuepoint.run("propose-talks", "day", "--write").code()).isZero();
    assertThat(home.resolve("transcripts/conf/day.json"))
        .content()
        .startsWith(laidOut + ",\n    \"segments\": [\n        {\n            \"title\": \"\",\n")
        .endsWith("\n        }\n    ]\n}\n");
  }

  @Test
  void whatIsNoObjectIsNotWrittenInto() throws IOException {
    Path json = home.resolve("transcripts/conf/day.json");
    for (String other : new String[] {"", "[1]\n", "{\n  \"title\": \"A\"\n} {}\n"}) {
      Files.writeString(json, other);
      Result result = cuepoint.run("propose-talks", "conf/day", "--write");
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).contains("conf/day.json: not a JSON object");
      assertThat(json).hasContent(other);
    }
    Files.writeString(json, "{\n  \"title\": A\n}\n");
    assertThat(cuepoint.run("propose-talks", "conf/day", "--write").err()).contains("line: 2");
  }

  @Test
  void chaptersGiveTitles() throws IOException {
    cuepoint
        .transcripts()
        .write(
            "conf/day.json",
            """
            {"chapters": [{"start_time": 0, "title": "Probes"}, {"start_time": 660, "title": "Apples"},
                          {"start_time": 1322, "title": "Violins"}]}
            """);
    JsonNode segments =
        new JsonMapper().readTree(cuepoint.run("propose-talks", "day").out()).path("segments");
    assertThat(segments.findValuesAsText("title")).containsExactly("Probes", "Apples", "Violins");
  }

  @Test
  void oneTalkIsNotDivided() throws IOException {
    StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
    for (int at = 0; at < 1200; at += 5) {
      cue(vtt, at, at + 4, "we look at probe " + at % 35 + " of the kernel");
    }
    cuepoint.transcripts().write("conf/one.en.vtt", vtt.toString());
    Result result = cuepoint.run("propose-talks", "conf/one");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("it seems to be one talk");
  }

  @Test
  void whatCannotBeDividedIsSaid() throws IOException {
    cuepoint.transcripts().write("conf/none.json", "{\"title\": \"None\"}");
    assertThat(cuepoint.run("propose-talks", "none").err()).contains("nothing in it is timed");
    assertThat(cuepoint.run("propose-talks", "none").code()).isEqualTo(1);
    assertThat(cuepoint.run("propose-talks", "da").err()).contains("did you mean conf/day");
    assertThat(cuepoint.run("propose-talks", "da").code()).isEqualTo(2);
    Path captions = home.resolve("transcripts/conf/day.en.vtt");
    Result written = cuepoint.run("propose-talks", captions.toString(), "--write");
    assertThat(written.code()).isEqualTo(2);
    assertThat(written.err()).contains("--write needs the id of a talk");
  }
}
