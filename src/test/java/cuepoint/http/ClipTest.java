package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The captions of a part of a talk. */
@ExtendWith(SharedService.class)
class ClipTest {
  private static final String CAPTIONS = "/api/v1/talks/primers/usdt-probes-from-rust/transcript";

  private final RunningService service;

  ClipTest(RunningService service) {
    this.service = service;
  }

  @Test
  void captionsAreCutToIt() throws Exception {
    String clip = service.get(CAPTIONS + ".vtt?start=12&end=0m20.5s").body();
    assertThat(clip).startsWith("WEBVTT\n\n00:00:12.000 --> ").contains("--> 00:00:20.500\n");
    assertThat(clip.lines().filter(line -> line.contains("-->")).count()).isBetween(2L, 8L);
    assertThat(service.get(CAPTIONS + ".srt?start=12&end=20.5").body())
        .startsWith("1\n00:00:12,000 --> ");
    assertThat(service.get(CAPTIONS + ".vtt").body()).contains("00:00:00.500 --> ");
  }

  @Test
  void oneThatCannotBeIsExplained() throws Exception {
    var answer = service.get(CAPTIONS + ".vtt?start=20&end=20");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("'end'", "after");
    assertThat(service.get(CAPTIONS + ".vtt?start=soon").statusCode()).isEqualTo(400);
  }
}
