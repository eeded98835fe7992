package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service answers by words at once, and makes what passages mean known in the background. */
class ServedVectorsTest {
  private static final long LIMIT_NANOS = TimeUnit.MINUTES.toNanos(2);
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path home;
  private CommandFixture cuepoint;
  private Path err;
  private Process service;

  @BeforeEach
  void aService() throws Exception {
    cuepoint = new CommandFixture(home);
    for (int i = 0; i < 300; i++) {
      cuepoint.transcripts().write("conf/talk" + i + ".en.vtt", vtt("words of talk " + i));
    }
    err = home.resolve("err");
    service =
        new CuepointProcess(home)
            .withMeaning()
            .command("serve", "--port", "0", "--watch")
            .redirectErrorStream(true)
            .redirectOutput(err.toFile())
            .start();
    await(() -> address().isPresent());
  }

  @AfterEach
  void end() throws InterruptedException {
    service.destroyForcibly().waitFor();
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
    service.destroy();
    assertThat(service.waitFor()).isZero();
    assertThat(err)
        .content()
        .contains("meaning: 300 passages added, 0 unchanged")
        .contains("meaning: 1 passage added, 300 unchanged");
    assertThat(cuepoint.withMeaning().run("index").out()).doesNotContain("meaning");
  }

  @Test
  void anotherProcessMayMakeThemToo() throws Exception {
    assertThat(cuepoint.withMeaning().run("index").code()).isZero();
    awaitReady(300);
    assertThat(cuepoint.run("index").out()).doesNotContain("meaning");
    assertThat(err).content().doesNotContain("cuepoint: ");
  }

  @Test
  void whoEndsBeforeThatKeepsWhatWasMade() throws Exception {
    await(() -> ask("/readyz").contains("\"passages\":300"));
    service.destroy();
    assertThat(service.waitFor()).isZero();
    assertThat(cuepoint.run("search", "talk").code()).isZero();
    assertThat(cuepoint.run("index", "--verify").code()).isZero();
  }

  private void awaitReady(int passages) throws Exception {
    String ready = "{\"status\":\"ready\",\"passages\":" + passages + ",\"missing\":0}";
    await(() -> ask("/readyz").contains(ready));
  }

  private interface Condition {
    boolean isMet() throws Exception;
  }

  private void await(Condition condition) throws Exception {
    long end = System.nanoTime() + LIMIT_NANOS;
    while (!condition.isMet()) {
      assertThat(service.waitFor(20, TimeUnit.MILLISECONDS)).as(Files.readString(err)).isFalse();
      assertThat(System.nanoTime()).as(Files.readString(err)).isLessThan(end);
    }
  }

  private Optional<String> address() throws IOException {
    return ADDRESS.matcher(Files.readString(err)).results().map(MatchResult::group).findFirst();
  }

  private String ask(String path) throws Exception {
    URI address = URI.create(address().orElseThrow() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }
}
