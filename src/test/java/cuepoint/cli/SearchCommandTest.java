package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  private static final char ESCAPE = '\u001b';

  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void twoTalks() throws Exception {
    cuepoint = new CommandFixture(home);
    cuepoint
        .transcripts()
        .write(
            "conf/one.json",
            "{\"title\": \"Probes\", \"speakers\": [\"Ada\"], \"video\":"
                + " \"https://youtu.be/aaaaaaaaaaa\"}");
    cuepoint.transcripts().write("conf/one.en.vtt", vtt("we add usdt probes to rust"));
    cuepoint.transcripts().write("conf/two.json", "{\"title\": \"Rust later\"}");
  }

  @Test
  void theFirstSearchBuildsTheIndex() {
    Result first = cuepoint.run("search", "usdt", "rust");
    assertThat(first.code()).isZero();
    assertThat(first.err()).contains("there is no index in");
    assertThat(first.out())
        .contains("Probes", "Ada", "0:01", "we add usdt probes to rust")
        .contains("https://youtu.be/aaaaaaaaaaa?t=0", "Rust later", "no captions yet");
    assertThat(cuepoint.run("search", "usdt").err()).doesNotContain("index");
  }

  @Test
  void jsonIsWhatTheApiAnswers() throws Exception {
    JsonNode answer =
        new JsonMapper().readTree(cuepoint.run("search", "usdt rust", "--format", "json").out());
    assertThat(answer.at("/hits/0/talk/id").asText()).isEqualTo("conf/one");
    assertThat(answer.at("/hits/0/moments/0/precision").asText()).isEqualTo("cue");
  }

  @Test
  void nothingFoundIsOne() {
    Result nothing = cuepoint.run("search", "xyzzy");
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.out()).isEmpty();
    assertThat(nothing.err()).contains("nothing found for 'xyzzy'");
    assertThat(cuepoint.run("search", "-q", "xyzzy").err()).isEmpty();
  }

  @Test
  void aSearchThatTookTooLongIsAFailure() {
    cuepoint.run("index");
    Result late = cuepoint.on(folder -> new LatePlace()).run("search", "usdt");
    assertThat(late.code()).isEqualTo(2);
    assertThat(late.out()).isEmpty();
    assertThat(late.err()).startsWith("cuepoint: The search took longer than 5 seconds");
    assertThat(late.err().lines()).hasSize(1);
  }

  @Test
  void filtersAndNumbersApply() {
    assertThat(cuepoint.run("search", "rust", "--speaker", "ada").out()).doesNotContain("later");
    assertThat(cuepoint.run("search", "rust", "--event", "other").code()).isEqualTo(1);
    assertThat(cuepoint.run("search", "rust", "--limit", "1").err()).contains("1 of 2 talks");
  }

  @Test
  void wordsMayFollowTwoDashes() {
    assertThat(cuepoint.run("search", "--", "-usdt", "later").out()).contains("Rust later");
  }

  @Test
  void coloursAndLinksAreForTerminals() {
    assertThat(cuepoint.run("search", "usdt").out()).doesNotContain("" + ESCAPE);
    String coloured = cuepoint.onTerminal().run("search", "usdt").out();
    assertThat(coloured).contains(ESCAPE + "]8;;https://youtu.be/aaaaaaaaaaa?t=0");
    assertThat(cuepoint.with("NO_COLOR", "1").run("search", "usdt").out())
        .doesNotContain("" + ESCAPE);
  }

  @Test
  void controlCharactersAreNeverPrinted() throws Exception {
    cuepoint
        .transcripts()
        .write("conf/three.json", "{\"title\": \"Evil \\u001b]0;owned\\u0007 title\"}");
    assertThat(cuepoint.run("search", "evil").out())
        .contains("Evil")
        .doesNotContain("" + ESCAPE)
        .doesNotContain("\u0007");
  }
}
