package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service answers by words at once, and makes what passages mean known in the background. */
class ServedVectorsTest {
  @TempDir Path home;
  private CommandFixture cuepoint;
  private ServedProcess service;

  @BeforeEach
  void aService() throws Exception {
    cuepoint = new CommandFixture(home);
    for (int i = 0; i < 300; i++) {
      cuepoint.transcripts().write("conf/talk" + i + ".en.vtt", vtt("words of talk " + i));
    }
    service =
        ServedProcess.start(
            new CuepointProcess(home).withMeaning().command("serve", "--port", "0", "--watch"),
            home.resolve("err"));
  }

  @AfterEach
  void end() throws InterruptedException {
    service.kill();
  }

  @Test
  void vectorsFollowTheWords() throws Exception {
    assertThat(ask("/readyz")).startsWith("{\"status\":\"ready\",\"meaning\":{\"status\":");
    assertThat(ask("/api/v1/search?q=words")).contains("\"totalTalks\":300");
    awaitReady(300);
    assertThat(ask("/metrics"))
        .contains("cuepoint_meaning_passages 300.0", "cuepoint_meaning_passages_missing 0.0");

    cuepoint.transcripts().write("conf/saved.en.vtt", vtt("saved while it is watched"));
    awaitReady(301);
    assertThat(service.end()).isZero();
    assertThat(service.printed())
        .contains("meaning: 300 passages added, 0 unchanged")
        .contains("meaning: 1 passage added, 300 unchanged");
    assertThat(cuepoint.withMeaning().run("index").out()).doesNotContain("meaning");
  }

  @Test
  void anotherProcessMayMakeThemToo() throws Exception {
    assertThat(cuepoint.withMeaning().run("index").code()).isZero();
    awaitReady(300);
    assertThat(cuepoint.run("index").out()).doesNotContain("meaning");
    assertThat(service.printed()).doesNotContain("cuepoint: ");
  }

  @Test
  void whoEndsBeforeThatKeepsWhatWasMade() throws Exception {
    service.await(() -> ask("/readyz").contains("\"passages\":300"));
    assertThat(service.end()).isZero();
    assertThat(cuepoint.run("search", "talk").code()).isZero();
    assertThat(cuepoint.run("index", "--verify").code()).isZero();
  }

  private void awaitReady(int passages) throws Exception {
    String ready = "{\"status\":\"ready\",\"passages\":" + passages + ",\"missing\":0}";
    service.await(() -> ask("/readyz").contains(ready));
  }

  private String ask(String path) throws Exception {
    return service.ask(path).body();
  }
}
