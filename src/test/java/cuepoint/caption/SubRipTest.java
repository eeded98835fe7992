package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.cue.Repair;
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
  void numbersThatAreSpokenStay() {
    Captions captions =
        read(
            "0",
            "00:00:00,000 --> 00:00:00,000",
            "",
            "1",
            "",
            "00:00:01,000 --> 00:00:02,000",
            "42",
            "",
            "43",
            "",
            "2",
            "00:00:02,000 --> 00:00:03,000",
            "in",
            "1984");
    assertThat(texts(captions)).containsExactly("42 43", "in 1984");
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void anArrowBetweenWordsIsText() {
    Captions captions =
        read("1", "00:00:01,000 --> 00:00:02,000", "a --> b", "", "2 --> 3", "--> c");
    assertThat(texts(captions)).containsExactly("a --> b 2 --> 3 --> c");
  }

  @Test
  void timesBeforeTheVideoAreNone() {
    Captions captions =
        read(
            "-1",
            "-00:00:01,000 --> 00:00:03,000",
            "one",
            "",
            "0",
            "00:00:-4,000 --> 00:00:05,000",
            "two",
            "",
            "1",
            "00:00:06,000 --> 00:00:07,000",
            "three");
    assertThat(captions.cues())
        .containsExactly(Cue.untimed("one"), Cue.untimed("two"), Cue.of(6000, 7000, "three"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.NEGATIVE_TIME, 2);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void textMayStandBesideTheTimes() {
    Captions captions =
        read(
            "1",
            "00:00:01,000 --> 00:00:03,000text here",
            "",
            "2",
            "00:00:04,000 --> 00:00:05,000 there 3 00:00:06,000 --> 00:00:07,000 and 3 more");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 3000, "text here"),
            Cue.of(4000, 5000, "there"),
            Cue.of(6000, 7000, "and 3 more"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOOSE_TIMES, 3);
  }

  @Test
  void aCueWithoutEndLastsUntilTheNext() {
    Captions captions =
        read("1", "00:00:04,000 --> ", "one", "", "2", "00:00:06,000 --> 00:00:07,000", "two");
    assertThat(captions.cues())
        .containsExactly(Cue.of(4000, 6000, "one"), Cue.of(6000, 7000, "two"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.MISSING_END, 1);
  }

  @Test
  void aCueWithoutStartIsUntimed() {
    Captions captions =
        read("1", "00:00:01,000 --> 00:00:02,000", "one", "", "2", "--> 00:00:07,000", "two");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "one"), Cue.untimed("two"));
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(6);
  }

  @Test
  void aHeaderAndALongPrefaceAreNoText() {
    Captions captions =
        read(
            "a licence\n".repeat(3000) + "\n[SUBTITLE]",
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "one");
    assertThat(captions.format()).contains("srt");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "one"));
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(1);
  }

  @Test
  void linesMayEndTwice() {
    Captions captions =
        read(
            "1\r\r\n00:00:01,000 --> 00:00:02,000\r\r\none\r\r\ntwo\r\r\n\r\r\n"
                + "2\r\r\n00:00:03,000 --> 00:00:04,000\r\r\nthree\r\r\n");
    assertThat(texts(captions)).containsExactly("one two", "three");
    assertThat(captions.problems()).isEmpty();
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

  @Test
  void numbersInWordsAreNotSpoken() {
    Captions captions =
        read(
            String.join("\n", "One", "00:00:01,000 --> 00:00:02,000", "we add probes", ""),
            String.join("\n", "दो", "00:00:03,000 --> 00:00:04,000", "Yes.", ""),
            String.join("\n", "One hundred and three", "00:00:05,000 --> 00:00:06,000", "to", ""),
            String.join("\n", "4", "00:00:07,000 --> 00:00:08,000", "rust", "", "and C"));
    assertThat(captions.cues())
        .extracting(Cue::text)
        .containsExactly("we add probes", "Yes.", "to", "rust and C");
  }

  @Test
  void shortLinesAboveTimesAreSpokenIfNoneIsAboveTheFirst() {
    Captions captions =
        read(
            String.join("\n", "00:00:01,000 --> 00:00:02,000", "we add", "", "probes"),
            String.join("\n", "00:00:03,000 --> 00:00:04,000", "to", "", "eleven"),
            String.join("\n", "00:00:05,000 --> 00:00:06,000", "rust", "", "twelve"),
            String.join("\n", "00:00:07,000 --> 00:00:08,000", "too"));
    assertThat(captions.cues())
        .extracting(Cue::text)
        .containsExactly("we add probes", "to eleven", "rust twelve", "too");
  }
}
