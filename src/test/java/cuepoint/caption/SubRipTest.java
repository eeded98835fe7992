package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubRipTest {
  @Test
  void cuesHaveTimesAndText() {
    Captions captions =
        read(
            "1",
            "00:00:01,000 --> 00:00:02,500",
            "Two lines",
            "of one cue.",
            "",
            "2",
            "00:00:03,000 --> 00:00:04,000 X1:10 X2:20 Y1:30 Y2:40",
            "{\\an8}<font color=\"red\">42 <i>apples</i></font>{\\i0}");
    assertThat(captions.format()).contains("srt");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 2500, "Two lines of one cue."), Cue.of(3000, 4000, "42 apples"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00:00:01.500 --> 00:00:02.000 | 1500",
        "0:00:01,5 --> 0:00:02,0 | 1500",
        "00:00:01 --> 00:00:02 | 1000",
        "0:1:1,50-->0:1:2,00 | 61500",
        "00:01,500 --> 00:02,000 | 1500",
      })
  void timesMayBeWrittenLoosely(String times, long startMillis) {
    Captions captions = read("1", times, "text");
    assertThat(captions.format()).contains("srt");
    assertThat(captions.cues().getFirst().startMillis()).isEqualTo(startMillis);
  }

  @Test
  void numbersAndEmptyLinesMayBeMissing() {
    Captions captions =
        read(
            "00:00:01,000 --> 00:00:02,000",
            "one",
            "00:00:02,000 --> 00:00:03,000",
            "two",
            "3",
            "00:00:03,000 --> 00:00:04,000",
            "",
            "three",
            "",
            "and more");
    assertThat(texts(captions)).containsExactly("one", "two", "three and more");
  }

  @Test
  void aSpokenNumberIsText() {
    Captions captions =
        read(
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "1984",
            "",
            "2",
            "00:00:02,000 --> 00:00:03,000",
            "101");
    assertThat(texts(captions)).containsExactly("1984", "101");
  }

  @Test
  void aCueWithoutTimesIsNamedAndKeptUntimed() {
    Captions captions =
        read(
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "one",
            "",
            "2",
            "two",
            "",
            "3",
            "00:00:03,000 --> 00:00:0x",
            "three",
            "",
            "4",
            "00:00:04,000 --> 00:00:05,000",
            "four");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 2000, "one"),
            Cue.untimed("two"),
            Cue.untimed("three"),
            Cue.of(4000, 5000, "four"));
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(
                5, "text without a time line, expected 00:00:01,000 --> 00:00:04,000"),
            new CaptionProblem(9, "no times of a cue, expected 00:00:01,000 --> 00:00:04,000"));
  }

  @Test
  void diarisedSpeakersAreSpeakers() {
    Captions captions =
        read("1", "00:00:01,000 --> 00:00:02,000", "[SPEAKER_03]: Good", "morning.");
    assertThat(captions.cues().getFirst().speaker()).isEqualTo(Optional.of("SPEAKER_03"));
    assertThat(texts(captions)).containsExactly("Good morning.");
  }

  @ParameterizedTest
  @CsvSource({
    "srt/COMG3990255774.srt, 835",
    "srt/y2bcaptions__Ap0huJwyT7g_Srt0.srt, 46",
    "webvtt/aapb__captions__srt__srt_example.srt, 1233",
    "webvtt/ramp__public__lunchroom_manners__lunchroom_manners.srt, 107",
    "webvtt/webvtt-py/sample.srt, 5",
    "youtube-auto/pinchflat__requested_subtitles.de.srt, 105",
  })
  void realFilesAreReadWithoutProblems(String name, int cues) throws IOException {
    Captions captions = Captions.read(SharedData.require("captions/" + name));
    assertThat(captions.format()).contains("srt");
    assertThat(captions.cues()).hasSize(cues);
    assertThat(captions.problems()).isEmpty();
  }
}
