package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.TestCollection;
import cuepoint.caption.Captions;
import cuepoint.talk.Cue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedService.class)
class TalksApiTest {
  private static final String PRIMER = "/api/v1/talks/primers/usdt-probes-from-rust";

  private final RunningService service;

  TalksApiTest(RunningService service) {
    this.service = service;
  }

  @Test
  void allTalksAreListedNewestEventFirst() throws Exception {
    List<String> ids = service.json("/api/v1/talks").findValuesAsText("id");
    assertThat(ids).contains("primers/usdt-probes-from-rust", "dtrace-conf-2024/_ApAZ9F_dHI");
    assertThat(ids.indexOf("primers/usdt-probes-from-rust"))
        .isLessThan(ids.indexOf("dtrace-conf-2024/_ApAZ9F_dHI"));
  }

  @Test
  void filtersHold() throws Exception {
    List<String> titles = service.json("/api/v1/talks?speaker=cantrill").findValuesAsText("title");
    assertThat(titles).containsExactly("State of the Union");
  }

  @Test
  void aTalkWithoutCaptionsSaysSo() throws Exception {
    JsonNode talk = service.json("/api/v1/talks/dtrace-conf-2024/7J1mVrRlsNg");
    assertThat(talk.findPath("captions").isNull()).isTrue();
    var transcript = service.get("/api/v1/talks/dtrace-conf-2024/7J1mVrRlsNg/transcript");
    assertThat(transcript.statusCode()).isEqualTo(404);
    assertThat(transcript.body()).contains("no captions yet");
  }

  @Test
  void aTranscriptIsReadBackAsItWas(@TempDir Path folder) throws Exception {
    Captions original =
        Captions.read(TestCollection.FOLDER.resolve(TestCollection.PROBES + ".en.vtt"));
    assertThat(readBack("vtt", folder).cues()).isEqualTo(original.cues());
    assertThat(readBack("srt", folder).cues())
        .extracting(Cue::startMillis, Cue::text)
        .isEqualTo(
            original.cues().stream().map(cue -> tuple(cue.startMillis(), cue.text())).toList());
    assertThat(service.get(PRIMER + "/transcript.txt").body()).contains("running in production");
    assertThat(service.json(PRIMER + "/transcript").path("cues")).hasSize(original.cues().size());
    assertThat(service.get(PRIMER + "/transcript?language=de").body()).contains("It has: en");
  }

  private Captions readBack(String extension, Path folder) throws Exception {
    Path file = folder.resolve("transcript." + extension);
    return Captions.read(
        Files.writeString(file, service.get(PRIMER + "/transcript." + extension).body()));
  }
}
