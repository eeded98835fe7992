package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedService.class)
class MediaTest {
  private static final String RECORDING = "/media/primers/usdt-probes-from-rust.opus";

  private final RunningService service;

  MediaTest(RunningService service) {
    this.service = service;
  }

  @Test
  void aRecordingIsServedWhole() throws Exception {
    var answer = service.get(RECORDING);
    long size = Files.size(TestCollection.FOLDER.resolve(TestCollection.PROBES + ".opus"));
    assertThat(answer.headers().firstValue("Content-Type")).contains("audio/ogg");
    assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(size);
    assertThat(answer.headers().firstValue("Accept-Ranges")).contains("bytes");
  }

  @Test
  void aPartIsServedSoThatPlayersCanJump() throws Exception {
    var part = service.get(RECORDING, "Range", "bytes=100-199");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValueAsLong("Content-Length")).hasValue(100);
    assertThat(service.get(RECORDING, "Range", "bytes=-50").statusCode()).isEqualTo(206);
    assertThat(service.get(RECORDING, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    String tag = service.get(RECORDING).headers().firstValue("ETag").orElseThrow();
    assertThat(service.get(RECORDING, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void nothingButRecordingsIsServed() throws Exception {
    for (String other :
        new String[] {"primers/event.json", "glossary.txt", "primers/", "primers"}) {
      assertThat(service.get("/media/" + other).statusCode()).as(other).isEqualTo(404);
    }
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void aPipeIsNotOpened(@TempDir Path folder) throws Exception {
    Path transcripts = folder.resolve("transcripts");
    Path event = Files.createDirectories(transcripts.resolve("ev"));
    assertThat(new ProcessBuilder("mkfifo", event.resolve("pipe.mp4").toString()).start().waitFor())
        .isZero();
    try (RunningService other = RunningService.of(transcripts, folder.resolve("index"))) {
      assertThat(other.get("/media/ev/pipe.mp4").statusCode()).isEqualTo(404);
    }
  }
}
