package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.meaning.TinyModel;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A model that fails on some texts says so once; the others have a meaning, and words are found.
 */
class FailingModelTest {
  private static final String UNSAID = "rust nobody ever mentions anywhere";
  private static final String NOTE = "the model that says what words mean has failed";

  @TempDir Path home;
  private CommandFixture cuepoint;
  private Path model;

  @BeforeEach
  void threeTalks() throws IOException {
    model = TinyModel.writeFailingOn("rust", home.resolve("model"), 8);
    cuepoint = new CommandFixture(home).with("CUEPOINT_MODEL", model.toString());
    cuepoint.transcripts().write("conf/a.en.vtt", vtt("a talk about a probe"));
    cuepoint.transcripts().write("conf/b.en.vtt", vtt("nobody puts rust into it"));
    cuepoint.transcripts().write("conf/c.en.vtt", vtt("more about rust"));
  }

  @Test
  void theOtherPassagesHaveAMeaning() throws IOException {
    Result first = cuepoint.run("index");
    assertThat(first.out()).contains("meaning: 1 passage added, 0 unchanged");
    assertThat(first.err().lines().toList())
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith(model + ": fails on a text: "),
            count -> assertThat(count).endsWith("as the model fails on them: 2 passages"));
    assertThat(first.code()).isEqualTo(3);
    assertThat(cuepoint.run("index").code()).isZero();
    cuepoint.transcripts().write("conf/d.en.vtt", vtt("a kernel"));
    Result next = cuepoint.run("index");
    assertThat(next.out()).contains("meaning: 1 passage added, 1 unchanged");
    assertThat(next.err()).contains("2 passages");
  }

  @Test
  void wordsAnswerAQueryOnWhichItFails() {
    cuepoint.run("index");
    Result found = cuepoint.run("search", UNSAID);
    assertThat(found.err()).contains(model + ": fails on a text: ", NOTE).doesNotContain("\tat ");
    assertThat(found.out()).contains("conf/b");
    assertThat(found.code()).isZero();
    assertThat(cuepoint.run("search", "kernel nobody ever mentions anywhere").err())
        .doesNotContain("fail");
  }

  @Test
  void aServiceAnswersToo() throws Exception {
    ProcessBuilder serve =
        new CuepointProcess(home).command("serve", "--port", "0", "--model", model.toString());
    ServedProcess service = ServedProcess.start(serve, home.resolve("err"));
    try {
      service.await(() -> service.ask("/readyz").body().contains("\"missing\":0"));
      for (String query : new String[] {UNSAID, UNSAID + " again"}) {
        var answer = service.ask("/api/v1/search?q=" + query.replace(' ', '+'));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(NOTE, "\"id\":\"conf/b\"");
      }
      assertThat(service.end()).isZero();
      assertThat(service.printed()).containsOnlyOnce(": fails on a text: ");
    } finally {
      service.kill();
    }
  }
}
