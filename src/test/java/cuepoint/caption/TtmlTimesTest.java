package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the paragraphs and spans of TTML are shown. */
class TtmlTimesTest {
  private static final String PARAMETERS = " xmlns:ttp='http://www.w3.org/ns/ttml#parameter' ";

  private static Captions body(String content) {
    return read("<tt xmlns='http://www.w3.org/ns/ttml'><body>" + content + "</body></tt>");
  }

  private static Captions with(String parameters, String begin) {
    return read(
        "<tt" + PARAMETERS + parameters + "><body><p begin='" + begin + "'>we add</p></body></tt>");
  }

  @ParameterizedTest
  @CsvSource({
    "00:00:01.5, 1500",
    "01:02:03, 3723000",
    "00:00:01:12, 1480",
    "1.5s, 1500",
    "300ms, 300",
    "25f, 1000",
    "10t, 1000",
    "1h, 3600000",
    "2m, 120000",
    "100:00:00.1, 360000100"
  })
  void timesAsSpecified(String expression, long millis) {
    Captions captions = with("ttp:frameRate='25' ttp:tickRate='10'", expression);
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(millis);
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 1500",
    "90, 90000",
    "'00:00:01,5', 1500",
    "0:0:1.5, 1500",
    "1:02, 62000",
    "75:02.5, 4502500",
    "'1,5s', 1500",
    "00:00:01:500, 1500",
    "00:00:01;12, 1480"
  })
  void timesAsTheyAreOftenWritten(String expression, long millis) {
    Captions captions = with("ttp:frameRate='25'", expression);
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(millis);
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.LOOSE_TIMES, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "-1s", "00:75:10", "wallclock(2018-10-05T10:00:00)", "1:2:3:4:5", ""})
  void whatIsNoTimeIsNotGuessed(String expression) {
    Captions captions = with("", expression);
    assertThat(captions.cues()).containsExactly(Cue.untimed("we add"));
    assertThat(captions.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 1", "1 0", "0 0", "x"})
  void ratesThatMakeNoSenseAreIgnored(String multiplier) {
    Captions captions =
        with("ttp:frameRate='0' ttp:frameRateMultiplier='" + multiplier + "'", "60f");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(2000L);
  }

  @ParameterizedTest
  @CsvSource({
    "ttp:frameRate='24' ttp:frameRateMultiplier='1000 1001', 00:00:03:20, 3834",
    "ttp:frameRate='30' ttp:timeBase='smpte', 00:01:00:15, 60500",
    "ttp:frameRate='30' ttp:timeBase='smpte' ttp:frameRateMultiplier='1000 1001', 00:10:00:00,"
        + " 600600",
    "ttp:frameRate='30' ttp:timeBase='smpte' ttp:dropMode='dropNTSC', 00:10:00:00, 599999",
    "ttp:frameRate='30' ttp:timeBase='smpte' ttp:dropMode='dropNTSC', 00:01:00:02, 60060",
    "ttp:frameRate='25' ttp:timeBase='smpte', 10:00:01:05, 1200",
    "ttp:frameRate='30' ttp:timeBase='smpte' ttp:frameRateMultiplier='1000 1001', 01:00:02:00, 2002"
  })
  void timeCodes(String parameters, String begin, long millis) {
    assertThat(with(parameters, begin).cues()).extracting(Cue::startMillis).containsExactly(millis);
  }

  @Test
  void theStartOfTheProgrammeIsToldOrGuessed() {
    Captions guessed = with("ttp:frameRate='25' ttp:timeBase='smpte'", "10:00:01:05");
    assertThat(guessed.repairs().counts()).isEqualTo(Map.of(Repair.PROGRAMME_START, 1));
    Captions told =
        read(
            "<tt" + PARAMETERS + "ttp:timeBase='smpte' ttp:frameRate='25'><head><metadata>",
            "<ebuttm:documentStartOfProgramme>10:20:00:00</ebuttm:documentStartOfProgramme>",
            "</metadata></head><body><p begin='10:20:01:00' end='10:20:02:00'>we</p></body></tt>");
    assertThat(told.cues()).containsExactly(Cue.of(1000, 2000, "we"));
    assertThat(told.repairs().isEmpty()).isTrue();
  }

  @Test
  void programmesOfTelevisionBeginAtTenAlsoInTimesOfMedia() {
    Captions captions =
        body("<p begin='10:00:01' end='10:00:02'>we</p><p begin='10:20:01'>add</p>");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(1000L, 1_201_000L);
    assertThat(captions.repairs().counts()).containsEntry(Repair.PROGRAMME_START, 1);
    assertThat(body("<p begin='1:00:01' end='1:00:02'>we</p>").cues())
        .containsExactly(Cue.of(3_601_000, 3_602_000, "we"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01:00:01:00", "00:00:01:00"})
  void appleSaysWhereTheProgrammeBegins(String begin) {
    Captions captions =
        read(
            "<tt"
                + PARAMETERS
                + "ttp:timeBase='smpte' ttp:frameRate='25'><body><div"
                + " begin='-01:00:00:00'><p begin='"
                + begin
                + "'>we add</p></div></body></tt>");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(1000L);
    assertThat(captions.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ttp:timeBase='clock', 00:00:01", "ttp:timeBase='smpte', 10:23:01:00"})
  void timesOfTheDayAreNotTimesOfTheVideo(String parameters, String begin) {
    Captions captions = with(parameters, begin);
    assertThat(captions.cues()).containsExactly(Cue.untimed("we add"));
    assertThat(captions.problems()).hasSize(1);
  }

  @Test
  void timesAreInherited() {
    assertThat(
            body("<div begin='1.5s' end='2.5s'><p>of the div</p></div><div><p end='3s'>end</p>"
                    + "<p dur='4s'>duration</p></div>")
                .cues())
        .containsExactly(
            Cue.of(0, 3000, "end"), Cue.of(0, 4000, "duration"), Cue.of(1500, 2500, "of the div"));
  }

  @Test
  void childrenCountFromTheirParentAndEndWithIt() {
    Captions captions =
        body(
            "<div begin='10s' end='20s'><p begin='1s' end='15s'>cut</p><p begin='2s' dur='3s'>"
                + "<span begin='1s' end='2s'>span</span></p></div>");
    assertThat(captions.cues())
        .containsExactly(Cue.of(11_000, 20_000, "cut"), Cue.of(13_000, 14_000, "span"));
  }

  @Test
  void theEarlierOfEndAndDurationCounts() {
    assertThat(
            body("<p begin='1s' end='5s' dur='2s'>a</p><p begin='6s' end='7s' dur='9s'>b</p>")
                .cues())
        .containsExactly(Cue.of(1000, 3000, "a"), Cue.of(6000, 7000, "b"));
  }

  @Test
  void sequencesFollowEachOther() {
    Captions captions =
        body(
            "<div timeContainer='seq' dur='40s'><div timeContainer='seq'>"
                + "<p begin='5s' dur='5s'>a</p><p begin='5s' dur='5s'>b</p></div>"
                + "<div timeContainer='seq' dur='20s'>"
                + "<p begin='5s' dur='5s'>c</p><p begin='5s' dur='5s'>d</p></div></div>");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(5000, 10_000, "a"),
            Cue.of(15_000, 20_000, "b"),
            Cue.of(25_000, 30_000, "c"),
            Cue.of(35_000, 40_000, "d"));
  }

  @Test
  void spansWithTimesAreCues() {
    Captions captions =
        body(
            "<p begin='10s' dur='30s'><span end='14.4s'>the first of two</span><br/><span"
                + " begin='15s' dur='10s'>second</span></p><p><span begin='41s'"
                + " end='42s'>third</span><span begin='43s' end='44s'>fourth</span></p><p>we <span"
                + " begin='51s'>add</span> <span begin='52s'>probes</span></p>");
    assertThat(captions.cues()).hasSize(5);
    assertThat(captions.cues().subList(0, 4))
        .containsExactly(
            Cue.of(10_000, 24_400, "the first of two"),
            Cue.of(25_000, 35_000, "second"),
            Cue.of(41_000, 42_000, "third"),
            Cue.of(43_000, 44_000, "fourth"));
    assertThat(captions.cues().get(4).startMillis()).isEqualTo(51_000);
    assertThat(captions.cues().get(4).text()).isEqualTo("we add probes");
  }

  @Test
  void aNegativeDurationIsNone() {
    Captions captions = body("<p begin='1s' dur='00:-11:-48.-340'>we add</p>");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 1000, "we add"));
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.END_BEFORE_START, 1));
  }

  @Test
  void anEmptyParagraphNeedsNoTime() {
    Captions captions = body("<p begin='1s' end='2s'>we add</p><p begin='' end=''/><p> </p>");
    assertThat(captions.cues()).hasSize(1);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void whatIsNeverShownHasNoTime() {
    Captions captions = body("<div begin='10s' end='20s'><p begin='30s' end='40s'>late</p></div>");
    assertThat(captions.cues()).containsExactly(Cue.untimed("late"));
    assertThat(captions.problems()).hasSize(1);
  }

  @Test
  void timesBeyondAllVideosAreNone() {
    Captions captions =
        body("<div begin='999999999:00:00'><p begin='999999999h' end='999999999h'>we</p></div>");
    assertThat(captions.cues()).containsExactly(Cue.untimed("we"));
  }
}
