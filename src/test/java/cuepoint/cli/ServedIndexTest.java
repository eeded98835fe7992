package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service in a process of its own mends its index. */
class ServedIndexTest {
  @TempDir Path home;
  private ServedProcess service;

  @BeforeEach
  void aService() throws Exception {
    CommandFixture here = new CommandFixture(home);
    here.transcripts().write("conf/one.en.vtt", vtt("lock free"));
    service =
        ServedProcess.start(
            new CuepointProcess(home).command("serve", "--port", "0"), home.resolve("err"));
  }

  @AfterEach
  void end() throws InterruptedException {
    service.kill();
  }

  @Test
  void damageIsToldAndMended() throws Exception {
    assertThat(service.ask("/readyz").statusCode()).isEqualTo(200);
    DamagedFile.of(home.resolve("index"));
    service.await(() -> {
      HttpResponse<String> answer = service.ask("/api/v1/search?q=lock");
      assertThat(answer.statusCode()).isIn(200, 503);
      assertThat(service.ask("/healthz").statusCode()).isEqualTo(200);
      return answer.statusCode() == 200;
    });
    assertThat(service.ask("/api/v1/search?q=lock").body()).contains("\"totalTalks\":1");
    assertThat(service.ask("/readyz").statusCode()).isEqualTo(200);
    assertThat(service.printed()).contains("building the index again", "is damaged: _0.cfs");
  }
}
