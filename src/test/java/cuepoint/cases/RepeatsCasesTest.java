package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.Captions;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shared cases of repeated lines, each file as its row says. */
class RepeatsCasesTest {
  @Test
  void aGrowingLine() throws IOException {
    Captions captions = captions("a.vtt");
    Cue cue = captions.cues().getFirst();
    assertThat(captions.cues()).hasSize(1);
    assertThat(cue.text()).isEqualTo("we add probes to rust programs");
    assertThat(cue.endMillis()).isEqualTo(7000);
    assertThat(cue.words())
        .extracting(Word::startMillis)
        .containsExactly(1000L, 2000L, 3000L, 4000L, 5000L, 6000L);
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.GROWING, 5));
  }

  @Test
  void highlightedWords() throws IOException {
    Captions captions = captions("f-karaoke.vtt");
    assertThat(captions.cues()).hasSize(1);
    assertThat(captions.cues().getFirst().text()).isEqualTo("we add probes to rust");
    assertThat(captions.cues().getFirst().words())
        .containsExactly(
            new Word(0, 1000),
            new Word(3, 2000),
            new Word(7, 3000),
            new Word(14, 4000),
            new Word(17, 5000));
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.HIGHLIGHTED, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b-rollup.vtt|FOUR SCORE;AND SEVEN;YEARS AGO;OUR FATHERS;BROUGHT FORTH;A NATION|9
          c-rollup-overlap.srt|first line;second line;third line;fourth line;fifth line;sixth line|5
          d-rollup-gaps.srt|first line;second line;third line;fourth line;fifth line|4
          """)
  void linesThatRollUp(String file, String lines, int repeated) throws IOException {
    Captions captions = captions(file);
    assertThat(captions.cues()).extracting(Cue::text).containsExactly(lines.split(";"));
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.ROLLING, repeated));
    assertThat(captions.cues().get(1).startMillis()).isBetween(2000L, 2400L);
    assertThat(captions.kind()).isEmpty();
  }

  @Test
  void twoLanguagesAreNoRepeats() throws IOException {
    Captions captions = captions("e-bilingual.vtt");
    assertThat(captions.cues()).hasSize(6);
    assertThat(captions.cues().getFirst().text())
        .isEqualTo("line 1 in english Zeile 1 auf deutsch");
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  private static Captions captions(String file) throws IOException {
    return Captions.read(SharedData.require("cases/captions/17-growing/conf/" + file));
  }
}
