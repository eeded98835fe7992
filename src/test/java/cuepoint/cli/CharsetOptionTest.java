package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user says about charsets, and is told about them. */
class CharsetOptionTest {
  private static final String RUSSIAN = "мы добавили пробы в программу и смотрим как она работает";

  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void commands() {
    cuepoint = new CommandFixture(home);
  }

  private Path srt(String name, String charset, String text) throws IOException {
    Path file = cuepoint.transcripts().write(name, "");
    String cue = "1\n00:00:01,000 --> 00:00:04,000\n" + text + "\n\n";
    return Files.write(file, cue.getBytes(Charset.forName(charset)));
  }

  private boolean finds(String word) {
    return cuepoint.run("search", word).code() == 0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "serve", "inspect"})
  void anUnknownNameIsAnsweredWithKnownOnes(String command) throws IOException {
    String file = srt("conf/a.srt", "windows-1251", RUSSIAN).toString();
    for (String name : List.of("klingon", "no name", "")) {
      Result result =
          command.equals("inspect")
              ? cuepoint.run(command, "--charset", name, file)
              : cuepoint.run(command, "--charset", name);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err())
          .contains("--charset", "windows-1250", "not '" + name + "'")
          .doesNotContain("Exception");
    }
  }

  @Test
  void theNamedCharsetIsOfOneRun() throws IOException {
    srt("conf/a.srt", "windows-1251", RUSSIAN);
    assertThat(cuepoint.run("index").out()).contains("1 added", "charset-guessed 1");
    assertThat(finds("пробы")).isTrue();
    Result named = cuepoint.run("index", "--charset", "KOI8-R");
    assertThat(named.out()).contains("1 changed").doesNotContain("charset-");
    assertThat(finds("пробы")).isFalse();
    assertThat(cuepoint.run("index", "--charset", "KOI8-R").out()).contains("1 unchanged");
    assertThat(cuepoint.run("index").out()).contains("1 changed");
    assertThat(finds("пробы")).isTrue();
  }

  @Test
  void anEventNamesThatOfItsFiles() throws IOException {
    srt("conf/a.srt", "windows-1251", RUSSIAN);
    cuepoint.run("index", "--charset", "KOI8-R");
    cuepoint.transcripts().write("conf/event.json", "{\"charset\": \"windows-1251\"}");
    assertThat(cuepoint.run("index", "--charset", "KOI8-R").out()).contains("1 changed");
    assertThat(finds("пробы")).isTrue();
    cuepoint.transcripts().write("conf/event.json", "{\"charset\": \"klingon\"}");
    Result wrong = cuepoint.run("index");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err()).contains("event.json", "charset", "windows-1250");
  }

  @Test
  void inspectNamesTheCharsetAndAnyDoubt() throws Exception {
    String text = "the café was déjà vu";
    String doubtful = srt("conf/a.srt", "windows-1252", text).toString();
    JsonNode charset = charset(cuepoint.run("inspect", "--format", "json", doubtful));
    String other = charset.path("alternative").asText();
    assertThat(charset.path("source").asText()).isEqualTo("guessed");
    assertThat(other).isNotEmpty();
    assertThat(cuepoint.run("inspect", doubtful).out())
        .contains(
            "charset: " + charset.path("name").asText() + ", guessed; it may be " + other,
            "--charset NAME",
            "repaired: charset-in-doubt 1");
    assertThat(cuepoint.run("index").out()).contains("charset-in-doubt 1");
    Result named = cuepoint.run("inspect", "--charset", "windows-1252", doubtful);
    assertThat(named.out()).contains("charset: windows-1252 (named)").doesNotContain("guessed");
  }

  private static JsonNode charset(Result result) throws IOException {
    return new JsonMapper().readTree(result.out()).path("charset");
  }
}
