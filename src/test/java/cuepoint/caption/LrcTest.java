package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LrcTest {
  @Test
  void aLineMayHaveSeveralTimes() {
    Captions captions =
        read("[00:01.00][00:05.00]we add", "[00:02.50]probes", "[00:04.00]", "[00:06.00]end");
    assertThat(captions.format()).contains("lrc");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 2500, "we add"),
            Cue.of(2500, 4000, "probes"),
            Cue.of(5000, 6000, "we add"),
            Cue.of(6000, 11_000, "end"));
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"+500, 500", "500, 500", "-250, 1250", "2000, 0", "x, 1000"})
  void aPositiveOffsetIsEarlier(String offset, long start) {
    Captions captions =
        read("[ti:Probes]", "[offset:" + offset + "]", "[00:01.00]we <00:01.50>add", "[00:09.00]x");
    Cue first = captions.cues().getFirst();
    assertThat(first.startMillis()).isEqualTo(start);
    if (start > 0) {
      assertThat(first.words()).containsExactly(new Word(0, start), new Word(3, start + 500));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[00:12] | 12000",
        "[00:12.5] | 12500",
        "[00:12.345] | 12345",
        "[00:12:75] | 12750",
        "[01:00:12.00] | 3612000",
        "[123:12.00] | 7392000"
      })
  void timesHaveManyForms(String stamp, long millis) {
    Captions captions = read("[ti:Probes]", stamp + "we add", stamp + "[999:00.00] probes");
    assertThat(captions.format()).contains("lrc");
    assertThat(captions.cues().getFirst().startMillis()).isEqualTo(millis);
  }

  @Test
  void hoursThatNeverReachSixtySecondsAreHours() {
    String[] lines = new String[13];
    lines[0] = "[ar:Ada]";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "[00:%02d:15]line %d".formatted(i, i);
    }
    assertThat(read(lines).cues().getFirst().startMillis()).isEqualTo(75_000);
  }

  @Test
  void stampsInTheTextAreTimesOfWords() {
    Captions captions = read("[00:01.00]we [00:01.50]add [00:02.00]", "[00:03.00]probes");
    assertThat(captions.cues().getFirst())
        .isEqualTo(
            new Cue(
                1000,
                3000,
                java.util.Optional.empty(),
                "we add",
                java.util.List.of(new Word(0, 1000), new Word(3, 1500))));
  }

  @Test
  void aLineThatIsRepeatedWithoutEndDoesNotFillTheMemory() {
    Captions captions =
        read("[ti:x]", "[00:01.00]a", "[00:01.00]".repeat(50_000) + "word ".repeat(90_000));
    assertThat(captions.cues()).extracting(Cue::text).containsExactly("a");
    assertThat(captions.problems()).singleElement().asString().contains("more lines");
  }
}
