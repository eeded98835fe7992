package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.TestCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void whatHasNotChangedMayBeKept() throws Exception {
    var whole = service.get(RECORDING).headers();
    for (String[] known :
        new String[][] {
          {"If-None-Match", whole.firstValue("ETag").orElseThrow()},
          {"If-Modified-Since", whole.firstValue("Last-Modified").orElseThrow()}
        }) {
      var answer = service.get(RECORDING, known);
      assertThat(answer.statusCode()).isEqualTo(304);
      for (String header : List.of("Cache-Control", "ETag")) {
        assertThat(answer.headers().allValues(header))
            .as("%s after %s", header, known[0])
            .isEqualTo(whole.allValues(header));
      }
    }
  }

  @Test
  void aPartIsOneOfTheVersionThatTheClientHas() throws Exception {
    var whole = service.get(RECORDING);
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    String date = whole.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(tag).startsWith("\"");
    for (String same : new String[] {tag, date}) {
      var part = service.get(RECORDING, "Range", "bytes=0-9", "If-Range", same);
      assertThat(part.statusCode()).as(same).isEqualTo(206);
      assertThat(part.headers().firstValue("ETag")).contains(tag);
    }
    for (String other :
        new String[] {"\"x\"", "W/" + tag, "x", "", "Thu, 01 Jan 1970 00:00:00 GMT"}) {
      var answer = service.get(RECORDING, "Range", "bytes=0-9", "If-Range", other);
      assertThat(answer.statusCode()).as(other).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(whole.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"items=0-9", "bytes", "BYTES=0-3", "bytes=0-1,5-6", "bytes=0-,0-,0-,0-,0-,0-"})
  void aRangeThatIsNotUnderstoodIsTheWhole(String range) throws Exception {
    var answer = service.get(RECORDING, "Range", range);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Range")).isEmpty();
  }

  @Test
  void onlyGetHasParts() throws Exception {
    assertThat(service.send("HEAD", RECORDING, "Range", "bytes=0-9").statusCode()).isEqualTo(200);
  }

  @Test
  void aRangeOutsideIsToldTheLength() throws Exception {
    var answer = service.get(RECORDING, "Range", "bytes=99999999-");
    long size = Files.size(TestCollection.FOLDER.resolve(TestCollection.PROBES + ".opus"));
    assertThat(answer.headers().firstValue("Content-Range")).contains("bytes */" + size);
  }

  @Test
  void aRecordingThatChangesIsAnotherVersion(@TempDir Path folder) throws Exception {
    Path transcripts = folder.resolve("transcripts");
    Path file = Files.createDirectories(transcripts.resolve("ev")).resolve("talk.opus");
    Files.writeString(file, "one version");
    try (RunningService other = RunningService.of(transcripts, folder.resolve("index"))) {
      String path = "/media/ev/talk.opus";
      String before = other.get(path).headers().firstValue("ETag").orElseThrow();
      FileTime date = Files.getLastModifiedTime(file);
      Files.writeString(file, "two version");
      Files.setLastModifiedTime(file, date);
      var answer = other.get(path, "Range", "bytes=0-2", "If-Range", before);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo("two version");
      assertThat(other.get(path, "If-None-Match", before).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void hiddenFilesAreNotServed(@TempDir Path folder) throws Exception {
    Path transcripts = folder.resolve("transcripts");
    List<String> hidden = List.of("ev/.talk.opus", ".ev/talk.opus", "ev/.aside/talk.opus");
    for (String name : hidden) {
      Path file = transcripts.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "sound");
    }
    try (RunningService other = RunningService.of(transcripts, folder.resolve("index"))) {
      for (String name : hidden) {
        for (String path : List.of(name, name.replace(".", "%2e"))) {
          assertThat(other.get("/media/" + path).statusCode()).as(path).isIn(400, 404);
        }
      }
    }
  }

  @Test
  void namesMayHoldAnyCharacter(@TempDir Path folder) throws Exception {
    Path event = Files.createDirectories(folder.resolve("talks/100% ev"));
    for (String name : List.of("100% pure", "b%41", "b%2fc", "x+y&z=1 #?;p")) {
      Files.writeString(event.resolve(name + ".mp4"), name);
    }
    try (RunningService own = RunningService.of(folder.resolve("talks"), folder.resolve("index"))) {
      for (JsonNode talk : own.json("/api/v1/talks?limit=50").path("talks")) {
        String address = talk.path("video").path("url").asText();
        assertThat(own.get(address).body()).as(address).isEqualTo(talk.path("title").asText());
      }
      assertThat(own.get("/media/100%25%20ev/b%41.mp4").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void nothingVariesAsNothingIsCompressed() throws Exception {
    assertThat(service.get(RECORDING, "Accept-Encoding", "gzip").headers().map())
        .doesNotContainKeys("vary", "content-encoding");
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

  @Test
  void aLinkIsFollowedInsideTheCollectionOnly(@TempDir Path folder) throws Exception {
    Path event = Files.createDirectories(folder.resolve("talks/ev"));
    Files.writeString(event.resolve("one.mp4"), "inside");
    Files.writeString(folder.resolve("outside.mp4"), "outside");
    Files.createSymbolicLink(event.resolve("in.mp4"), Path.of("one.mp4"));
    Files.createSymbolicLink(event.resolve("out.mp4"), folder.resolve("outside.mp4"));
    try (RunningService own = RunningService.of(folder.resolve("talks"), folder.resolve("index"))) {
      assertThat(own.get("/media/ev/in.mp4").body()).isEqualTo("inside");
      assertThat(own.get("/media/ev/out.mp4").statusCode()).isEqualTo(404);
    }
  }
}
