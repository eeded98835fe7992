package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  @TempDir Path home;
  private CommandFixture cuepoint;
  private String good = "";
  private String bad = "";

  @BeforeEach
  void twoFiles() throws Exception {
    cuepoint = new CommandFixture(home);
    good = cuepoint.transcripts().write("a.vtt", vtt("<v Ada>one <00:00:02.000>two")).toString();
    bad = cuepoint.transcripts().write("b.txt", "\0\1\2 binary").toString();
  }

  @Test
  void jsonShowsTheCleanedCues() throws Exception {
    Result result = cuepoint.run("inspect", good, "--format", "json");
    assertThat(result.code()).isZero();
    JsonNode file = new JsonMapper().readTree(result.out());
    assertThat(file.path("format").asText()).isEqualTo("webvtt");
    JsonNode cue = file.at("/cues/0");
    assertThat(cue.path("startSeconds").asDouble()).isEqualTo(1);
    assertThat(cue.path("speaker").asText()).isEqualTo("Ada");
    assertThat(cue.path("text").asText()).isEqualTo("one two");
    assertThat(cue.at("/words/1/text").asText()).isEqualTo("two");
    assertThat(cue.at("/words/1/startSeconds").asDouble()).isEqualTo(2);
    assertThat(file.path("repairs").isObject()).isTrue();
    assertThat(file.path("problems")).isEmpty();
  }

  @Test
  void theLanguageIsDetectedWhereNeitherTheFileNorItsNameStatesIt() throws Exception {
    String said =
        "Heute möchte ich euch zeigen, wie wir herausfinden, warum ein Programm langsam ist, "
            + "wenn niemand hinschaut. Das hat natürlich überhaupt nicht geholfen.";
    String silent = cuepoint.transcripts().write("c.vtt", vtt(said)).toString();
    String named = cuepoint.transcripts().write("c.nl.vtt", vtt(said)).toString();
    assertThat(cuepoint.run("inspect", silent).out()).contains("de (detected)");
    assertThat(cuepoint.run("inspect", named).out()).contains(", nl, ").doesNotContain("detected");
    assertThat(cuepoint.run("inspect", good).out()).contains("language not stated");
    String json = cuepoint.run("inspect", silent, "--format", "json").out();
    assertThat(new JsonMapper().readTree(json).path("detectedLanguage").asText()).isEqualTo("de");
  }

  @Test
  void jsonLinesAreOneAFile() throws Exception {
    List<String> lines =
        cuepoint.run("inspect", good, bad, "--format", "jsonl").out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode second = new JsonMapper().readTree(lines.get(1));
    assertThat(second.path("format").isNull()).isTrue();
    assertThat(second.at("/problems/0/line").asInt()).isEqualTo(1);
    assertThat(second.at("/problems/0/message").asText()).contains("expected");
  }

  @Test
  void textIsForPeople() {
    assertThat(cuepoint.run("inspect", good).out()).contains("webvtt", "1 cue");
    Result missing = cuepoint.run("inspect", home + "/none.vtt");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("none.vtt").doesNotContain("Exception");
  }
}
