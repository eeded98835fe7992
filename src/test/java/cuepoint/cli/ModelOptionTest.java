package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which model is taken, and what is said of one that cannot be. */
class ModelOptionTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void oneTalk() throws IOException {
    cuepoint = new CommandFixture(home);
    cuepoint.transcripts().write("conf/a.en.vtt", vtt("hello there"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"search hello", "index", "serve"})
  void aModelAndNoneExcludeEachOther(String command) {
    Result both = cuepoint.run((command + " --no-meaning --model " + home).split(" "));
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("--model names a model and --no-meaning wants none");
  }

  @Test
  void neitherCanBothBeSet() {
    cuepoint.with("CUEPOINT_MODEL", home.toString()).with("CUEPOINT_NO_MEANING", "true");
    assertThat(cuepoint.run("search", "hello").err()).contains("leave out one");
  }

  @Test
  void noModelIsLoadedThatIsTwiceUnwanted() {
    cuepoint.with("CUEPOINT_NO_MEANING", "true");
    assertThat(cuepoint.run("index", "--no-meaning").err()).isEmpty();
    assertThat(home.resolve("index/meaning")).doesNotExist();
  }

  @Test
  void whatIsGivenGoesBeforeWhatIsSet() {
    cuepoint.with("CUEPOINT_MODEL", home.toString());
    assertThat(cuepoint.run("index", "--no-meaning").err()).isEmpty();
    cuepoint.with("CUEPOINT_MODEL", "").with("CUEPOINT_NO_MEANING", "true");
    assertThat(cuepoint.run("index", "--model", home.toString()).err()).contains("no model.onnx");
  }

  @Test
  void aFolderWithoutAModelIsNamedAndWordsGoOn() {
    Result left = cuepoint.run("index", "--model", home.toString());
    assertThat(left.code()).isEqualTo(3);
    assertThat(left.err()).startsWith(home + ": no model.onnx").hasLineCount(1);
    Result found = cuepoint.run("search", "hello", "--model", home.toString());
    assertThat(found.code()).isZero();
    assertThat(found.out()).contains("hello");
  }
}
