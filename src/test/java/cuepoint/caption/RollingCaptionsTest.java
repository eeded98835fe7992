package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollingCaptionsTest {
  private static final String[] ROLLING = {
    "WEBVTT",
    "Kind: captions",
    "Language: en",
    "",
    "00:00:01.000 --> 00:00:03.000 align:start position:0%",
    " ",
    "probes<00:00:01.500><c> are</c><00:00:02.000><c> free</c>",
    "",
    "00:00:03.000 --> 00:00:03.010 align:start position:0%",
    "probes are free",
    " ",
    "",
    "00:00:03.010 --> 00:00:04.000 align:start position:0%",
    "probes are free",
    "yeah",
    "",
    "00:00:04.000 --> 00:00:04.010 align:start position:0%",
    "yeah",
    " ",
    "",
    "00:00:04.010 --> 00:00:05.000 align:start position:0%",
    "yeah",
    "yeah",
    "",
    "00:00:05.000 --> 00:00:05.010 align:start position:0%",
    "yeah",
    " ",
    "",
    "00:00:05.010 --> 00:00:09.000 align:start position:0%",
    "yeah",
    "until<00:00:06.000><c> enabled</c>",
    "",
    "00:00:09.000 --> 00:00:09.010 align:start position:0%",
    " ",
    " ",
    "",
    "00:00:09.010 --> 00:00:12.000 align:start position:0%",
    " ",
    "[Music]",
    "",
    "00:00:12.000 --> 00:00:12.010 align:start position:0%",
    "[Music]",
    " ",
    "",
    "00:00:12.010 --> 00:00:12.020 align:start position:0%",
    "[Music]",
    "[Applause]",
  };

  @Test
  void everyLineIsKeptOnceAlsoWhatSpeakersRepeat() {
    Captions captions = read(ROLLING);
    assertThat(texts(captions))
        .containsExactly(
            "probes are free", "yeah", "yeah", "until enabled", "[Music]", "[Applause]");
    assertThat(captions.kind()).contains(CaptionKind.AUTOMATIC);
    assertThat(captions.repairs().counts()).containsEntry(Repair.ROLLING, 8);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void wordsKeepTheirTimes() {
    List<Cue> cues = read(ROLLING).cues();
    assertThat(cues.get(0).words())
        .containsExactly(new Word(0, 1000), new Word(7, 1500), new Word(11, 2000));
    assertThat(cues.get(1).words()).containsExactly(new Word(0, 3010));
    assertThat(cues.get(2).words()).containsExactly(new Word(0, 4010));
    assertThat(cues.get(3).words()).containsExactly(new Word(0, 5010), new Word(6, 6000));
    assertThat(cues.get(4).words()).isEmpty();
  }

  @Test
  void noCueReachesIntoTheNext() {
    List<Cue> cues = read(ROLLING).cues();
    for (int i = 1; i < cues.size(); i++) {
      assertThat(cues.get(i - 1).endMillis()).isLessThanOrEqualTo(cues.get(i).startMillis());
    }
  }

  @Test
  void colouredLinesAreTheSameLines() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:00:01.000 --> 00:00:02.000",
            " ",
            "kernel<c.colorE5E5E5><00:00:01.500><c> probes</c></c><c.colorCCCCCC><00:00:01.700><c>"
                + " fire</c></c>",
            "",
            "00:00:02.000 --> 00:00:02.010",
            "kernel<c.colorE5E5E5> probes</c><c.colorCCCCCC> fire",
            " </c>",
            "",
            "00:00:02.010 --> 00:00:03.000",
            "kernel<c.colorE5E5E5> probes</c><c.colorCCCCCC> fire</c>",
            "<c.colorCCCCCC>here<00:00:02.500><c> too</c></c>");
    assertThat(texts(captions)).containsExactly("kernel probes fire", "here too");
    assertThat(captions.cues().getLast().words())
        .containsExactly(new Word(0, 2010), new Word(5, 2500));
  }

  @Test
  void subRipRollsWithoutWordTimes() {
    Captions captions =
        read(
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "",
            "first line",
            "",
            "2",
            "00:00:02,000 --> 00:00:02,010",
            "first line",
            " ",
            "",
            "3",
            "00:00:02,010 --> 00:00:03,000",
            "first line",
            "second line",
            "",
            "4",
            "00:00:03,000 --> 00:00:03,010",
            "second line",
            " ");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "first line"), Cue.of(2010, 3000, "second line"));
    assertThat(captions.kind()).contains(CaptionKind.AUTOMATIC);
  }

  @Test
  void aSpeakerWhoRepeatsHimselfDoesNotRoll() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:00:01.000 --> 00:00:02.000",
            "He said",
            "no.",
            "",
            "00:00:02.000 --> 00:00:03.000",
            "no.",
            "Never.",
            "",
            "00:00:03.000 --> 00:00:04.000",
            "Thank you.",
            "",
            "00:00:04.000 --> 00:00:05.000",
            "Thank you.",
            "",
            "00:00:05.000 --> 00:00:06.000",
            "Thank you.");
    assertThat(texts(captions))
        .containsExactly("He said no.", "no. Never.", "Thank you.", "Thank you.", "Thank you.");
    assertThat(captions.repairs().counts()).isEmpty();
    assertThat(captions.kind()).isEmpty();
  }

  @Test
  void overlappingRowsThatDoNotScrollAreLeftAlone() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:00:01.000 --> 00:00:04.000",
            "one<00:00:02.000><c> two</c>",
            "",
            "00:00:03.000 --> 00:00:06.000",
            "three<00:00:05.000><c> four</c>");
    assertThat(texts(captions)).containsExactly("one two", "three four");
    assertThat(captions.kind()).contains(CaptionKind.AUTOMATIC);
    assertThat(captions.repairs().counts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pinchflat__requested_subtitles.en.srt",
        "pinchflat__requested_subtitles.fr.srt",
        "t2o2_transcript_splitter__travis-kalanick-chicago.en.vtt",
        "videogrep__manifesto.en.vtt",
        "videogrep__zoom-escaper.en.vtt",
        "ambiso_tldw__subs.en.EXCERPT.vtt"
      })
  void realRollingFilesRoll(String name) throws IOException {
    Captions captions = Captions.read(SharedData.require("captions/youtube-auto/" + name));
    assertThat(captions.repairs().counts().keySet())
        .contains(Repair.ROLLING)
        .isSubsetOf(Repair.ROLLING, Repair.TOO_LONG);
    assertThat(captions.kind()).contains(CaptionKind.AUTOMATIC);
    assertThat(captions.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GeorgeFedoseev__subs.ru.vtt",
        "GeorgeFedoseev__test_subs.ru.vtt",
        "pinchflat__requested_subtitles.de.srt",
        "videogrep__manifesto.srt"
      })
  void realFilesThatDoNotRollAreLeftAlone(String name) throws IOException {
    Captions captions = Captions.read(SharedData.require("captions/youtube-auto/" + name));
    assertThat(captions.repairs().counts()).isEmpty();
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.cues()).hasSizeGreaterThan(30);
  }

  /** The same talk, as rolling captions from YouTube and flattened. */
  @Test
  void aRollingFileSaysWhatItsFlatTwinSays() throws IOException {
    Captions rolling =
        Captions.read(SharedData.require("captions/youtube-auto/videogrep__manifesto.en.vtt"));
    Captions flat =
        Captions.read(SharedData.require("captions/youtube-auto/videogrep__manifesto.srt"));
    assertThat(texts(rolling)).isEqualTo(texts(flat));
  }
}
