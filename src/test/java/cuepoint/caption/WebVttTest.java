package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cuepoint.SharedData;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttTest {
  @Test
  void cuesHaveTimesAndText() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "intro",
            "00:00:01.000 --> 00:00:02.500 align:start position:0%",
            "Probes are",
            "switched off.",
            "",
            "01:00.000-->00:01:02.000",
            "  Until   they are not. ");
    assertThat(captions.format()).contains("webvtt");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().counts()).isEmpty();
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 2500, "Probes are switched off."),
            Cue.of(60_000, 62_000, "Until they are not."));
  }

  @Test
  void commentsStyleAndRegionsAreNotText() {
    Captions captions =
        read(
            "WEBVTT - a title",
            "Kind: captions",
            "Language: pt-BR",
            "Style:",
            "::cue(c.colorE5E5E5) { color: rgb(229,229,229);",
            " }",
            "##",
            "",
            "NOTE one line",
            "",
            "NOTE",
            "several",
            "lines",
            "",
            "STYLE",
            "::cue { color: red; }",
            "",
            "region",
            "id:left",
            "00:01.000 --> 00:02.000",
            "text");
    assertThat(texts(captions)).containsExactly("text");
    assertThat(captions.language()).contains("pt-BR");
    assertThat(captions.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<b>bold</b> and <i.slow>slow</i> | bold and slow",
        "<c.colorE5E5E5>never closed | never closed",
        "opened before</c> | opened before",
        "R&amp;D &lt;init&gt; &quot;x&quot; | R&D <init> \"x\"",
        "&#39;quoted&#x27; &#0; | 'quoted' \uFFFD",
        "a&nbsp;b AT&T; R&D | a b AT&T; R&D",
        "a < b and 1 <2 | a < b and 1 <2",
        "cut <00:00:0 | cut",
        "cut off</ | cut off",
        "i <3 | i <3",
      })
  void markupGoesAndTextStays(String line, String text) {
    assertThat(texts(read("WEBVTT", "", "00:01.000 --> 00:02.000", line))).containsExactly(text);
  }

  @Test
  void voicesAreSpeakers() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:01.000 --> 00:02.000",
            "<v.loud Ada Byron>Who wrote</v>",
            "<v Ada Byron>this?",
            "<v Grace>I did.</v>");
    assertThat(captions.cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(
            tuple(Optional.of("Ada Byron"), "Who wrote this?"),
            tuple(Optional.of("Grace"), "I did."));
  }

  @Test
  void timestampTagsAreWordTimes() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:10.000 --> 00:12.000",
            "when <00:10.500>the moon",
            "<00:11.250>hits <00:09.000>your eye");
    assertThat(captions.cues().getFirst().text()).isEqualTo("when the moon hits your eye");
    assertThat(captions.cues().getFirst().words())
        .containsExactly(new Word(0, 10_000), new Word(5, 10_500), new Word(14, 11_250));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void allLineEndsAreRead(String end) {
    byte[] bytes =
        "WEBVTT\n\n00:01.000 --> 00:02.000\none\ntwo\n\n00:03.000 --> 00:04.000\nthree"
            .replace("\n", end)
            .getBytes(StandardCharsets.UTF_8);
    assertThat(texts(read(bytes))).containsExactly("one two", "three");
  }

  @ParameterizedTest
  @CsvSource({
    "0:00:01.000 --> 0:00:02.000, 1000",
    "100:00:01.000 --> 100:00:02.000, 360001000",
    "00:01.000 --> 00:02.000, 1000",
    "'00:00:01,000 --> 00:00:02,000', 1000",
  })
  void hoursHaveAnyNumberOfDigits(String times, long startMillis) {
    assertThat(read("WEBVTT", "", times, "text").cues().getFirst().startMillis())
        .isEqualTo(startMillis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:00:00.0000 --> 00:00:01.000",
        "00:0:00.000 --> 00:00:01.000",
        "00:60:00.000 --> 00:00:01.000",
        "000:00.000 --> 00:01.000",
        "00:00:00.000 --> 00:00:01",
        "00:00:00.000 -->",
        "-->"
      })
  void whatIsNoTimeIsNamedAndTheRestIsRead(String times) {
    Captions captions =
        read("WEBVTT", "", times, "lost", "", "00:05.000 --> 00:06.000", "still here");
    assertThat(texts(captions)).containsExactly("still here");
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(3, "no times of a cue, expected 00:00:01.000 --> 00:00:04.000"));
  }

  @Test
  void emptyLinesBetweenCuesMayBeMissing() {
    Captions captions =
        read(
            "WEBVTT",
            "00:01.000 --> 00:02.000",
            "one",
            "00:02.000 --> 00:03.000",
            "two",
            "3",
            "00:03.000 --> 00:04.000",
            "three");
    assertThat(texts(captions)).containsExactly("one", "two", "three");
  }

  @Test
  void textAfterAnEmptyLineStaysInItsCue() {
    Captions captions =
        read("WEBVTT", "", "00:01.000 --> 00:02.000", "one", "", "two", "", "<html>", "oops");
    assertThat(texts(captions)).containsExactly("one two");
    assertThat(captions.repairs().counts()).containsEntry(Repair.EMPTY_LINE_IN_CUE, 1);
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(8);
  }

  @Test
  void theFirstLineMayBeMissing() {
    Captions captions = read("00:01.000 --> 00:02.000", "one");
    assertThat(captions.format()).contains("webvtt");
    assertThat(captions.repairs().counts()).containsEntry(Repair.MISSING_HEADER, 1);
    assertThat(texts(captions)).containsExactly("one");
  }

  @ParameterizedTest
  @CsvSource({
    "arrows, 6",
    "ids, 5",
    "nulls, 7",
    "settings-multiple, 2",
    "signature-no-newline, 0",
    "timings-negative, 4",
    "timings-omitted-hours, 3",
    "timings-too-long, 2",
    "timings-too-short, 2",
    "whitespace-chars, 4"
  })
  void theWebPlatformTestsFindTheirCues(String name, int cues) throws IOException {
    Path file = SharedData.require("captions/webvtt-wpt/vtt/" + name + ".vtt");
    assertThat(Captions.read(file).cues()).hasSize(cues);
  }
}
