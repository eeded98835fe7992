package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.SharedIndex;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first visit is light. The limits of the sample are what it weighs, and some more. */
@ExtendWith(SharedService.class)
class FirstVisitTest {
  private static final int MOST_OF_RESULTS = 22_000;
  private static final int MOST_OF_TALK = 60_000;

  private final RunningService service;

  FirstVisitTest(RunningService service) {
    this.service = service;
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=usdt+rust, 3, 16000",
    "/, 4, 16000",
    "/talks/primers/usdt-probes-from-rust, 5, 32000",
    "/reel?q=usdt+rust, 5, 22500",
    "/embed.js, 0, 9000",
  })
  void ofTheSample(String path, int files, int most) throws Exception {
    try (FirstVisit visit = new FirstVisit(service)) {
      assertThat(visit.files(path)).hasSize(files);
      assertThat(visit.bytes(path)).isLessThanOrEqualTo(most);
    }
  }

  /** Talks of 48 minutes; the second is among the heaviest of that length. */
  @Test
  void ofRealTalks() throws Exception {
    Path queries = SharedData.require("corpus/queries-dev.tsv");
    Path index = SharedIndex.folder();
    try (RunningService real = RunningService.of(index.resolveSibling("transcripts"), index);
        FirstVisit visit = new FirstVisit(real)) {
      List<Long> results = new ArrayList<>();
      for (String line : Files.readAllLines(queries)) {
        String query = URLEncoder.encode(line.split("\t", -1)[4], StandardCharsets.UTF_8);
        results.add(visit.bytes("/?q=" + query));
      }
      assertThat(results).hasSizeGreaterThan(300).allMatch(bytes -> bytes <= MOST_OF_RESULTS);
      for (String talk : List.of("wwdc-2014/227", "wwdc-2013/202")) {
        assertThat(visit.bytes("/talks/" + talk)).as(talk).isLessThanOrEqualTo(MOST_OF_TALK);
      }
    }
  }
}
