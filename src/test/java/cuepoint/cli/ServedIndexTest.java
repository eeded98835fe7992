package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

/** A service in a process of its own mends its index. */
class ServedIndexTest {
  private static final long LIMIT_NANOS = TimeUnit.MINUTES.toNanos(2);
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path home;
  private Path err;
  private Process service;

  @BeforeEach
  void aService() throws Exception {
    CommandFixture here = new CommandFixture(home);
    here.transcripts().write("conf/one.en.vtt", vtt("lock free"));
    err = home.resolve("err");
    service =
        new CuepointProcess(home)
            .command("serve", "--port", "0")
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
  void damageIsToldAndMended() throws Exception {
    assertThat(ask("/readyz").statusCode()).isEqualTo(200);
    DamagedFile.of(home.resolve("index"));
    await(() -> {
      HttpResponse<String> answer = ask("/api/v1/search?q=lock");
      assertThat(answer.statusCode()).isIn(200, 503);
      assertThat(ask("/healthz").statusCode()).isEqualTo(200);
      return answer.statusCode() == 200;
    });
    assertThat(ask("/api/v1/search?q=lock").body()).contains("\"totalTalks\":1");
    assertThat(ask("/readyz").statusCode()).isEqualTo(200);
    assertThat(err).content().contains("building the index again", "is damaged: _0.cfs");
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

  private HttpResponse<String> ask(String path) throws Exception {
    URI address = URI.create(address().orElseThrow() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
