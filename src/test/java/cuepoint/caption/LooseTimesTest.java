package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that no format allows are read only where no cue of a file is well formed. */
class LooseTimesTest {
  private static final String TIMES =
      """
      00：00：01，500 --> 00：00：02，250 | 1500 | 2250
      00:00:01,500 --&gt; 00:00:02,250 | 1500 | 2250
      00:00:01,500 -> 00:00:02,250 | 1500 | 2250
      00:00:01,500 -- > 00:00:02,250 | 1500 | 2250
      00:00:01,500 —> 00:00:02,250 | 1500 | 2250
      00:00:01,500 → 00:00:02,250 | 1500 | 2250
      00:00:01,500 ==> 00:00:02,250 | 1500 | 2250
      00:00:01,500 - -> 00:00:02,250 | 1500 | 2250
      00:00:01,500 --&amp;gt; 00:00:02,250 | 1500 | 2250
      00:00:01,500 <-- 00:00:02,250 | 1500 | 2250
      00:00:02,250 <-- 00:00:01,500 | 1500 | 2250
      00:00:01,500 - 00:00:02,250 | 1500 | 2250
      00:00:01,500 to 00:00:02,250 | 1500 | 2250
      **00:00:01,500 --> 00:00:02,250** | 1500 | 2250
      00:00:01,500 －－＞ 00:00:02,250 | 1500 | 2250
      00: 00: 01,500 -> 00 :00 :02 , 250 | 1500 | 2250
      ٠٠:٠٠:٠١,٥٠٠ --> ٠٠:٠٠:٠٢,٢٥٠ | 1500 | 2250
      ००:००:०१,५०० --> ००:००:०२,२५० | 1500 | 2250
      ۰۰:۰۰:۰۱٬۵۰۰ --> ۰۰:۰۰:۰۲٬۲۵۰ | 1500 | 2250
      00 : 00 : 01,500 --> 00 : 00 : 02,250 | 1500 | 2250
      00:00:01 500 --> 00:00:02 250 | 1500 | 2250
      00:00:01;500 --> 00:00:02;250 | 1500 | 2250
      00:00:01;12 --> 00:00:02;24 | 1000 | 2000
      00:00:01:500 --> 00:00:02:250 | 1500 | 2250
      00:01:500 --> 00:02:250 | 1500 | 2250
      00:00:01.500000 -> 00:00:02.250999 | 1500 | 2250
      00:00:01 -> 00:00:02 | 1000 | 2000
      00:00:01:12 -> 00:00:02:24 | 1000 | 2000
      1.5 --> 2.25 | 1500 | 2250
      1.5s -> 2.25s | 1500 | 2250
      1 --> 2 | 1000 | 2000
      0m1.5s -> 0m2.25s | 1500 | 2250
      1h02m03s --> 1h2m4.5s | 3723000 | 3724500
      75:00.000 -> 75:01.000 | 4500000 | 4501000
      00:75:00,000 -> 00:75:01,000 | 4500000 | 4501000
      123:00:00,000 -> 123:00:01,000 | 442800000 | 442801000
      """;

  @ParameterizedTest
  @CsvSource(textBlock = TIMES, delimiter = '|')
  void timesAreReadAsTheyAreMeant(String times, long start, long end) {
    Captions captions = read("1", times, "we add probes", "", "2", times, "to rust");
    assertThat(captions.format()).contains("srt");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.cues())
        .containsExactly(Cue.of(start, end, "we add probes"), Cue.of(start, end, "to rust"));
  }

  @ParameterizedTest
  @CsvSource(textBlock = TIMES, delimiter = '|')
  void theyAreReadBelowTheFirstLineOfWebVttToo(String times, long start, long end) {
    Captions captions =
        read("WEBVTT", "Language: de", "", "1号", times, "a -> b", "", "NOTE x", "", times, "rust");
    assertThat(captions.format()).contains("webvtt");
    assertThat(captions.language()).contains("de");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOOSE_TIMES, 2);
    assertThat(captions.cues())
        .containsExactly(Cue.of(start, end, "a -> b"), Cue.of(start, end, "rust"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1号|2号",
        "第1|第2",
        "Nr. 1|Nr. 2",
        "#1|#2",
        "１|２",
        "eins|zwei",
        "1.|2.",
        "**1**|**2**"
      })
  void theNumberOfACueIsNoWord(String numbers) {
    String[] number = numbers.split("\\|", -1);
    Captions captions =
        read(
            number[0],
            "00:00:01,500 -> 00:00:02,250",
            "we add 7",
            "",
            number[1],
            "00:00:03,000 -> 00:00:04,000",
            "1984");
    assertThat(texts(captions)).containsExactly("we add 7", "1984");
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void aCounterWordAboveGoodTimesIsNoWord() {
    Captions captions =
        read(
            "1号",
            "00:00:01,500 --> 00:00:02,250",
            "we add",
            "",
            "2号",
            "00:00:03,000 --> 00:00:04,000",
            "probes");
    assertThat(texts(captions)).containsExactly("we add", "probes");
  }

  @Test
  void besideGoodCuesABadOneIsNamedAndKeptUntimed() {
    Captions captions =
        read(
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "one",
            "",
            "2",
            "00:00:03,000 -> 00:00:04,000",
            "two",
            "",
            "3",
            "00:00:05,000 --> 00:00:06,000",
            "three");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 2000, "one"), Cue.untimed("two"), Cue.of(5000, 6000, "three"));
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(6, "no times of a cue, expected 00:00:01,000 --> 00:00:04,000"));
  }

  @Test
  void cutTimesAreNotPretended() {
    Captions captions = read("1", "00:00:03,000 --> 00:00:0x", "three");
    assertThat(captions.cues()).noneMatch(Cue::timed);
  }

  @Test
  void rangesAboveTurnsAreThoseOfATranscript() {
    Captions captions =
        read(
            "00:00:01.500 - 00:00:02.250",
            "Ada Moreau",
            "we add probes",
            "",
            "00:00:03.000 - 00:00:04.000",
            "Jun Okafor",
            "to rust",
            "",
            "00:00:05.000 - 00:00:06.000",
            "Ada Moreau",
            "every day");
    assertThat(captions.format()).contains("text");
    assertThat(texts(captions)).containsExactly("we add probes", "to rust", "every day");
  }

  @Test
  void timesOfDayAreNoCaptions() {
    Captions captions =
        read(
            "# Friday",
            "",
            "10:00 -> 10:30 Opening",
            "10:30 -> 11:00 Probes in Rust",
            "11:00 -> 12:00 Lunch");
    assertThat(captions.format()).isNotEqualTo(java.util.Optional.of("srt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "WEBVTT\n"})
  void wholeNumbersAreMillisecondsWhereThePaceOfSpeechSaysSo(String head) {
    Captions captions =
        read(
            head, "1500 --> 4000", "we add probes to rust", "", "4500 --> 6000", "and to the rest");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1500, 4000, "we add probes to rust"), Cue.of(4500, 6000, "and to the rest"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "WEBVTT\n"})
  void wholeNumbersInAnUnknownUnitAreNoTimes(String head) {
    Captions captions =
        read(head, "1000 --> 1200", "we add probes", "", "1210 --> 1400", "to rust");
    assertThat(captions.problems()).hasSize(1);
    assertThat(captions.repairs().isEmpty()).isTrue();
    assertThat(captions.cues())
        .containsExactly(Cue.untimed("we add probes"), Cue.untimed("to rust"));
  }
}
