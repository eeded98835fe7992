package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "windows-1250, řeka je tu, windows-1252, windows-1250",
    "x-MacRoman, ça va, windows-1250, MacRoman"
  })
  void aDoubtIsSaid(String charset, String text, String guessed, String other) throws IOException {
    String file = srt("conf/a.srt", charset, text).toString();
    JsonNode found = charset(cuepoint.run("inspect", "--format", "json", file));
    assertThat(found.path("name").asText()).isEqualTo(guessed);
    assertThat(found.path("alternative").asText()).isEqualTo(other);
    assertThat(cuepoint.run("inspect", file).out())
        .contains(
            "charset: " + guessed + ", guessed; it may be " + other + " (--charset NAME",
            "repaired: charset-in-doubt 1");
    assertThat(cuepoint.run("index").out()).contains("charset-in-doubt 1");
    Result named = cuepoint.run("inspect", "--charset", other, file);
    assertThat(named.out()).contains("charset: " + other + " (named)").doesNotContain("guessed");
    assertThat(cuepoint.run("inspect", "--charset", other, "--format", "json", file).out())
        .contains(text);
  }

  @Test
  void aStatedLanguageHelps() throws IOException {
    String named = srt("named/a.cs.srt", "windows-1250", "řeka je tu").toString();
    assertThat(cuepoint.run("inspect", "--format", "json", named).out()).contains("řeka je tu");
    srt("stated/a.srt", "windows-1250", "řeka je tu");
    cuepoint.transcripts().write("stated/a.json", "{\"language\": \"cs\"}");
    cuepoint.run("index");
    assertThat(cuepoint.run("search", "řeka").out()).contains("named", "stated");
  }

  @Test
  void joinedPartsHaveTheirOwnCharsets() throws IOException {
    Path file = srt("conf/a.srt", "UTF-8", RUSSIAN + " первая часть");
    String second = "2\n00:00:05,000 --> 00:00:08,000\n" + RUSSIAN + " вторая часть\n\n";
    Files.write(file, second.getBytes(Charset.forName("windows-1251")), StandardOpenOption.APPEND);
    String json = cuepoint.run("inspect", "--format", "json", file.toString()).out();
    assertThat(json).contains(RUSSIAN + " первая часть", RUSSIAN + " вторая часть");
    assertThat(new JsonMapper().readTree(json).at("/repairs/not-utf-8").asInt()).isEqualTo(1);
  }

  private static JsonNode charset(Result result) throws IOException {
    return new JsonMapper().readTree(result.out()).path("charset");
  }
}
