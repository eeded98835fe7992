package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TTML, SBV and LRC. */
class OtherFormatsTest {
  @Test
  void ttmlHasLanguagesSpeakersRowsAndOffsets() {
    Captions captions =
        read(
            """
            <?xml version="1.0"?>
            <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en-GB">
            <head><metadata><ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ada Moreau</ttm:name></ttm:agent></metadata></head>
            <body begin="10s"><div>
              <p begin="00:00:01.500" end="00:00:03" ttm:agent="a1">we <span>add</span><br/>probes</p>
              <p begin="4s" dur="500ms">to rust</p>
              <p>no time</p>
            </div></body></tt>
            """);
    assertThat(captions.format()).contains("ttml");
    assertThat(captions.language()).contains("en-GB");
    assertThat(captions.cues())
        .containsExactly(
            new Cue(11_500, 13_000, Optional.of("Ada Moreau"), "we add probes", List.of()),
            Cue.of(14_000, 14_500, "to rust"));
    assertThat(captions.problems()).singleElement().extracting(CaptionProblem::line).isEqualTo(7);
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
    "2m, 120000"
  })
  void ttmlTimes(String expression, long millis) {
    Captions captions =
        read(
            "<tt ttp:frameRate=\"25\" ttp:tickRate=\"10\""
                + " xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\">",
            "<body><p begin=\"" + expression + "\">we add probes</p></body></tt>");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(millis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 1", "1 0", "0 0", "x"})
  void ttmlRatesThatMakeNoSenseAreIgnored(String multiplier) {
    Captions captions =
        read(
            "<tt ttp:frameRateMultiplier=\""
                + multiplier
                + "\" ttp:frameRate=\"0\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\">",
            "<body><p begin=\"60f\">we add probes</p></body></tt>");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(2000L);
  }

  @Test
  void sbvIsATimeLineAndText() {
    Captions captions =
        read(
            "0:00:01.000,0:00:02.500",
            "we add[br]probes",
            "",
            "0:00:03.000,0:00:04.000",
            "to rust");
    assertThat(captions.format()).contains("sbv");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2500, "we add probes"), Cue.of(3000, 4000, "to rust"));
  }

  @Test
  void lrcLinesLastUntilTheNext() {
    Captions captions =
        read("[ti:Probes]", "[la:en]", "[00:01.00]<00:01.00>we <00:01.50>add", "[00:02.50]probes");
    assertThat(captions.format()).contains("lrc");
    assertThat(captions.language()).contains("en");
    assertThat(captions.cues().getFirst())
        .isEqualTo(
            new Cue(
                1000,
                2500,
                Optional.empty(),
                "we add",
                List.of(new Word(0, 1000), new Word(3, 1500))));
    assertThat(texts(captions)).containsExactly("we add", "probes");
  }
}
