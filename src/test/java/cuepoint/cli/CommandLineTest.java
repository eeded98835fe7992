package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void oneTalk() throws Exception {
    cuepoint = new CommandFixture(home);
    cuepoint.transcripts().write("conf/-talk.en.vtt", vtt("hello there"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search",
        "serve",
        "index",
        "export",
        "talks",
        "show",
        "inspect",
        "suggest",
        "completion"
      })
  void everyCommandHasHelp(String command) {
    Result help = cuepoint.run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).startsWith("Usage: cuepoint " + command);
    assertThat(cuepoint.run("help", command).out()).isEqualTo(help.out());
    assertThat(cuepoint.run("help").out()).contains("\n  " + command + " ");
    assertThat(cuepoint.run().err()).contains(" " + command + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"transcripts", "transcripts/index", "."})
  void theIndexIsNotAmongTheTalks(String index) {
    Path talks = home.resolve("transcripts");
    for (String command : new String[] {"index", "serve", "talks"}) {
      Result refused = cuepoint.run(command, "--index", home.resolve(index).toString());
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err()).contains("need folders of their own", talks.toString());
    }
    assertThat(talks.resolve("write.lock")).doesNotExist();
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(cuepoint.run("--version").out().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--limit, 0",
    "--limit, many",
    "--moments, 51",
    "--lead-in, -1",
    "--since, soon",
    "--captions, both",
    "--format, xml"
  })
  void aBadValueIsNamedWithWhatToGive(String option, String value) {
    Result wrong = cuepoint.run("search", "hello", option, value);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains(option, "give ", value).doesNotContain("Exception");
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(cuepoint.run().code()).isEqualTo(2);
    assertThat(cuepoint.run("serch").err()).contains("search");
    assertThat(cuepoint.run("search", "x", "--fromat", "json").err())
        .contains("unknown option '--fromat'");
    assertThat(cuepoint.run("search").err()).contains("WORDS");
    assertThat(cuepoint.run("search", "a".repeat(1001)).err()).contains("1000");
  }

  @ParameterizedTest
  @CsvSource({
    "search -rust, put -- before it: cuepoint search -- -rust",
    "show -talk, put -- before it: cuepoint show -- -talk",
    "--port 80 serve, put --port after 'serve'",
    "--port=80 serve, put --port after 'serve'",
    "talks conf, unexpected argument 'conf'",
    "completion fish, unexpected argument 'fish'"
  })
  void misplacedArgumentsAreExplained(String arguments, String reason) {
    Result wrong = cuepoint.run(arguments.split(" "));
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).endsWith(reason));
  }

  @Test
  void helpListsTheOptionsOfTheCommandFirst() {
    assertThat(cuepoint.run("search", "--help").out())
        .containsSubsequence("--event", "--limit", "--format", "--help", "--index", "Examples:");
  }

  @Test
  void optionsMayBeSetInTheEnvironment() {
    cuepoint.with("CUEPOINT_FORMAT", "json");
    assertThat(cuepoint.run("search", "hello").out()).startsWith("{");
    Result wrong = cuepoint.with("CUEPOINT_LIMIT", "many").run("search", "hello");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("CUEPOINT_LIMIT");
  }

  @Test
  void daysMayBeMonthsAndYears() throws Exception {
    cuepoint
        .transcripts()
        .write("conf/old.json", "{\"title\": \"Hello\", \"recorded\": \"2024-02-29\"}");
    assertThat(cuepoint.run("search", "hello", "--since", "2024-02", "--until", "2024").out())
        .contains("conf/old");
    assertThat(cuepoint.run("search", "hello", "--until", "2024-01").code()).isEqualTo(1);
  }

  @Test
  void aTalkIsShownInEveryFormat() {
    assertThat(cuepoint.run("show", "--", "conf/-talk").out()).contains("hello there");
    assertThat(cuepoint.run("show", "--format", "srt", "--", "conf/-talk").out())
        .startsWith("1\n00:00:01,000 --> 00:00:03,000\nhello there\n");
    assertThat(cuepoint.run("show", "--format", "vtt", "--", "conf/-talk").out())
        .startsWith("WEBVTT");
    assertThat(cuepoint.run("show", "--format", "json", "--", "conf/-talk").out()).startsWith("{");
    assertThat(cuepoint.run("show", "--at", "0:02", "--", "conf/-talk").code()).isZero();
    assertThat(cuepoint.run("show", "nope").err()).contains("no talk 'nope'");
    assertThat(cuepoint.run("show", "tal").err()).contains("did you mean conf/-talk?");
  }

  @Test
  void aTimeBeyondTheEndShowsNothing() {
    Result beyond = cuepoint.run("show", "--at", "59:00", "--", "-talk");
    assertThat(beyond.code()).isEqualTo(1);
    assertThat(beyond.out()).isEmpty();
    assertThat(beyond.err()).contains("conf/-talk ends at 0:03");
  }

  @Test
  void talksAreListed() {
    assertThat(cuepoint.run("talks").out()).contains("-talk", "conf");
    assertThat(cuepoint.run("talks", "--event", "other").code()).isEqualTo(1);
  }
}
