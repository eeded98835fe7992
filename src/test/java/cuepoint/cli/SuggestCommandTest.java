package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void oneTalk() throws Exception {
    cuepoint = new CommandFixture(home);
    cuepoint
        .transcripts()
        .write("conf/one.json", "{\"title\": \"Rust later\", \"speakers\": [\"Ruth Ames\"]}");
    cuepoint.transcripts().write("conf/one.en.vtt", vtt("usdt rust, rust and usdt, runtime rust"));
  }

  @Test
  void eachSuggestionIsALine() {
    Result suggested = cuepoint.run("suggest", "ru");
    assertThat(suggested.code()).isZero();
    assertThat(suggested.out()).isEqualTo("rust\nRuth Ames\nRust later\n");
    assertThat(cuepoint.run("suggest", "usdt", "ru").out()).isEqualTo("usdt rust\n");
    assertThat(cuepoint.run("suggest", "ru", "--limit", "1").out()).isEqualTo("rust\n");
  }

  @Test
  void jsonIsWhatTheApiAnswers() throws Exception {
    String out = cuepoint.run("suggest", "later", "--format", "json").out();
    JsonNode answer = new JsonMapper().readTree(out);
    assertThat(answer.at("/suggestions/0/page").asText()).isEqualTo("/talks/conf/one");
  }

  @Test
  void nothingToSuggestIsOneAndAWrongArgumentTwo() {
    assertThat(cuepoint.run("suggest", "xyzzy").code()).isEqualTo(1);
    assertThat(cuepoint.run("suggest", "ru", "--limit", "21").code()).isEqualTo(2);
    assertThat(cuepoint.run("suggest", "a".repeat(1001)).err()).contains("1000");
  }

  @Test
  void bashAcceptsTheCompletionScript() throws Exception {
    Result script = cuepoint.run("completion");
    assertThat(script.code()).isZero();
    assertThat(script.out()).contains("complete -F", "suggest", "--lead-in");
    Path file = Files.writeString(home.resolve("completion.bash"), script.out());
    Process bash = new ProcessBuilder("bash", "-n", file.toString()).inheritIO().start();
    assertThat(bash.waitFor()).isZero();
  }
}
