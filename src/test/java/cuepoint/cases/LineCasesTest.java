package cuepoint.cases;

import static cuepoint.caption.CaptionFixture.withoutLines;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.CaptionProblem;
import cuepoint.caption.Captions;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions of plain lines that people have sent. */
class LineCasesTest {
  private static Captions read(String file) throws IOException {
    return withoutLines(Captions.read(SharedData.require("cases/captions").resolve(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-fullwidth", "b-gt", "c-arrow", "e-spaces", "g-arabic"})
  void translatedTimesAreRead(String name) throws IOException {
    Captions captions = read("04-translated-srt/conf/" + name + ".srt");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1520, 4640, "we add probes"), Cue.of(5000, 6000, "to rust"));
    assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.LOOSE_TIMES);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void oneBadCueAmongGoodOnesIsNamed() throws IOException {
    Captions captions = read("04-translated-srt/conf/i-one-bad.srt");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1520, 4640, "we add probes"),
            Cue.untimed("to rust"),
            Cue.of(7000, 8000, "last"));
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "b.txt", "c.txt", "e.txt"})
  void whatWhisperPrintsIsTimed(String name) throws IOException {
    Captions captions = read("05-whisper-console/conf/" + name);
    assertThat(captions.format()).contains("printed-speech");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::endMillis, Cue::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0L, 6140L, "This is about the probes we add"),
            org.assertj.core.groups.Tuple.tuple(6140L, 9000L, "to our programs in rust"),
            org.assertj.core.groups.Tuple.tuple(9000L, 12_000L, "and nothing more than that"));
    assertThat(captions.cues().getFirst().speaker())
        .isEqualTo(name.equals("e.txt") ? Optional.of("SPEAKER_00") : Optional.empty());
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void theTableOfWhisperIsTimed() throws IOException {
    assertThat(read("05-whisper-console/conf/d.tsv").cues())
        .containsExactly(
            Cue.of(0, 6140, "This is about the probes we add"),
            Cue.of(6140, 9000, "to our programs in rust"));
    assertThat(read("08-whisper-all-formats/conf/talk.tsv").cues())
        .containsExactly(Cue.of(1000, 3000, "We add probes to rust."));
  }

  @ParameterizedTest
  @CsvSource({
    "a-nomillis.vtt, 1000, 4000, 5000, 6000",
    "a.srt, 1000, 4000, 5000, 6000",
    "b-onedigit.vtt, 1500, 4000, 5000, 6000",
    "c-tenths.vtt, 1500, 4000, 5000, 6000",
    "d-micros.vtt, 1520, 4640, 5000, 6000",
    "e-colonms.vtt, 1520, 4640, 5000, 6000",
    "f-minutes.vtt, 3600000, 3604000, 4505000, 4506000",
    "g-seconds.vtt, 1520, 4640, 5000, 6000",
    "h-arrow.vtt, 1520, 4640, 5000, 6000"
  })
  void timesBelowWebVttAreReadAsBelowNoHeader(
      String name, long start, long end, long secondStart, long secondEnd) throws IOException {
    Captions captions = read("06-vtt-loose/conf/" + name);
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(start, end, "we add probes"), Cue.of(secondStart, secondEnd, "to rust"));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void timesThatPlayersAddUpAreRead() throws IOException {
    Captions captions = read("06-vtt-loose/conf/z.srt");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(5000, 6000, "to rust"),
            Cue.of(7123, 8123, "micros"),
            Cue.of(60_000, 62_000, "rounded"),
            Cue.of(4_500_000, 4_504_000, "we add probes"),
            Cue.of(4_500_000, 4_504_000, "x"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOOSE_TIMES, 4);
  }

  @Test
  void segmentsThatStartAgainAreShifted() throws IOException {
    assertThat(read("16-hls-timestamp-map/conf/a.vtt").cues())
        .containsExactly(
            Cue.of(1000, 3000, "first segment"),
            Cue.of(11_000, 13_000, "second segment"),
            Cue.of(21_000, 23_000, "third segment"));
    assertThat(read("16-hls-timestamp-map/conf/b-absolute.vtt").cues())
        .containsExactly(
            Cue.of(1000, 3000, "first segment"), Cue.of(11_000, 13_000, "second segment"));
  }

  @ParameterizedTest
  @CsvSource({
    "e-longnote.vtt, webvtt, after a long note",
    "f-longpreface.srt, srt, after a long preface"
  })
  void aLongPrefaceHidesNothing(String name, String format, String text) throws IOException {
    Captions captions = read("27-tt-newline/conf/" + name);
    assertThat(captions.format()).contains(format);
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, text));
  }

  @Test
  void anArrowInTheTextLosesNothing() throws IOException {
    Captions captions = read("13-text-markup/conf/i-arrowtext.srt");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 3000, "a --> b is a function type"), Cue.of(4000, 5000, "next"));
    assertThat(captions.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a-merged-boms, first file|and that was all of it|after bom|last",
    "b-crcrlf, line one line two|and that was all of it",
    "c-crlf, line one|and that was all of it",
    "d-doublebom, double bom",
    "u-numbers, 42 43|numbers",
    "v-numbers, 100 200 300|In 1984|end",
    "w-negative, negative start|neg secs|end",
    "x-sameline, text on the time line|second on the time line|end",
    "y-header, ok",
    "z-noend, ok|no end|end"
  })
  void everyWordIsKept(String name, String texts) throws IOException {
    Captions captions = read("18-srt-encodings/conf/" + name + ".srt");
    assertThat(captions.cues()).extracting(Cue::text).containsExactly(texts.split("\\|", -1));
    assertThat(captions.cues()).noneMatch(cue -> cue.startMillis() == 0);
    assertThat(captions.problems()).hasSize(name.equals("y-header") ? 1 : 0);
  }

  @Test
  void timesThatCannotBeAreNotPretended() throws IOException {
    Captions negative = read("18-srt-encodings/conf/w-negative.srt");
    assertThat(negative.cues()).extracting(Cue::timed).containsExactly(false, false, true);
    assertThat(negative.repairs().counts()).containsEntry(Repair.NEGATIVE_TIME, 2);
    Captions open = read("18-srt-encodings/conf/z-noend.srt");
    assertThat(open.cues().get(1)).isEqualTo(Cue.of(4000, 6000, "no end"));
    assertThat(open.repairs().counts()).containsEntry(Repair.MISSING_END, 1);
  }
}
