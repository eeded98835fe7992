package cuepoint.cases;

import static cuepoint.caption.CaptionFixture.withoutLines;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.CaptionFile;
import cuepoint.caption.CaptionProblem;
import cuepoint.caption.Captions;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small TTML files of many kinds, and metadata that holds tags. */
class XmlCasesTest {
  private static Captions ttml(String name) throws IOException {
    Captions captions = withoutLines(Captions.read(SharedData.require("cases/captions/" + name)));
    assertThat(captions.format()).contains("ttml");
    assertThat(captions.problems()).extracting(CaptionProblem::message).isEmpty();
    return captions;
  }

  @ParameterizedTest
  @CsvSource({
    "15-ttml/conf/c-comma.ttml, 1500, 4000, comma",
    "15-ttml/conf/e-empty.ttml, 1500, 4000, first",
    "15-ttml/conf/g-utf16.ttml, 1500, 4000, sixteen bits é",
    "15-ttml/conf/h-latin1.ttml, 1500, 4000, latin one été où",
    "15-ttml/conf/j-ruby.ttml, 1000, 4000, 漢字を読む",
    "15-ttml/conf/k-desc.ttml, 1000, 4000, spoken",
    "15-ttml/conf/l-smpte10h.ttml, 1480, 4000, smpte ten hours",
    "15-ttml/conf/q-ticks.ttml, 1500, 4000, ticks",
    "15-ttml/conf/r-prefix.xml, 1500, 4000, prefixed",
    "15-ttml/conf/s-ws.ttml, 1000, 4000, we add probes",
    "27-tt-newline/conf/a.ttml, 1000, 2000, attributes on lines of their own",
    "27-tt-newline/conf/c-longhead.ttml, 1000, 2000, long head",
    "27-tt-newline/conf/d-longcomment.ttml, 1000, 2000, long comment first"
  })
  void oneCue(String name, long start, long end, String text) throws IOException {
    assertThat(ttml(name).cues()).containsExactly(Cue.of(start, end, text));
  }

  @ParameterizedTest
  @CsvSource({
    "15-ttml/conf/a-nounit.ttml, 1500, 4000, no unit, 5000, 6000, integer",
    "15-ttml/conf/d-negdur.ttml, 1500, 1500, negative dur, 5000, 6000, next",
    "15-ttml/conf/o-doctype.dfxp, 1500, 4000, doctype é ok, 5500, 6000, after",
    "15-ttml/conf/p-rawamp.ttml, 1500, 4000, R&D and AT&T, 5500, 6000, after"
  })
  void twoCues(
      String name,
      long start,
      long end,
      String text,
      long secondStart,
      long secondEnd,
      String secondText)
      throws IOException {
    assertThat(ttml(name).cues())
        .containsExactly(Cue.of(start, end, text), Cue.of(secondStart, secondEnd, secondText));
  }

  @Test
  void inheritedTimes() throws IOException {
    assertThat(ttml("27-tt-newline/conf/b-inherit.ttml").cues())
        .containsExactly(
            Cue.of(0, 3000, "end only"),
            Cue.of(1464, 2400, "time of the div"),
            Cue.of(4000, 5000, "usual"));
  }

  @ParameterizedTest
  @CsvSource({
    "15-ttml/conf/a-nounit.ttml, LOOSE_TIMES, 2",
    "15-ttml/conf/c-comma.ttml, LOOSE_TIMES, 1",
    "15-ttml/conf/d-negdur.ttml, END_BEFORE_START, 1",
    "15-ttml/conf/l-smpte10h.ttml, PROGRAMME_START, 1",
    "15-ttml/conf/p-rawamp.ttml, NOT_WELL_FORMED, 2"
  })
  void guessesAreCounted(String name, Repair repair, int count) throws IOException {
    assertThat(ttml(name).repairs().counts()).isEqualTo(Map.of(repair, count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"e-empty", "g-utf16", "j-ruby", "k-desc", "q-ticks", "s-ws"})
  void theRestNeedsNoRepair(String name) throws IOException {
    Captions captions = ttml("15-ttml/conf/" + name + ".ttml");
    assertThat(captions.repairs().isEmpty()).isTrue();
    assertThat(captions.language()).contains("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.info", "plays", "seg", "timed"})
  void metadataIsNotCaptions(String name) throws IOException {
    var file = SharedData.require("cases/captions/26-tt-in-metadata/conf/" + name + ".json");
    assertThat(CaptionFile.isCaptions(file)).isFalse();
    assertThat(Captions.read(file).cues()).isEqualTo(List.of());
  }
}
