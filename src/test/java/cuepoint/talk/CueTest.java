package cuepoint.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CueTest {
  private static final String TEXT = "we added probes to Rust";

  @Test
  void aWordWithItsOwnTimeIsKnownToTheWord() {
    Cue cue = timed(new Word(0, 1000), new Word(3, 1400), new Word(9, 2100));
    assertThat(cue.timeAt(9)).isEqualTo(new SpokenTime(2100, Precision.WORD));
    assertThat(cue.timeAt(11)).as("inside the word").isEqualTo(new SpokenTime(2100, Precision.WORD));
  }

  @Test
  void aWordWithoutItsOwnTimeIsNeverLaterThanTheSpeakerCouldSayIt() {
    Cue cue = timed(new Word(0, 1000), new Word(9, 2100));
    SpokenTime rust = cue.timeAt(TEXT.indexOf("Rust"));
    assertThat(rust.precision()).isEqualTo(Precision.CUE);
    assertThat(rust.millis()).isBetween(2100L, 3000L);
  }

  @Test
  void aCueWithoutWordTimesIsEstimatedFromItsStart() {
    Cue cue = Cue.of(10_000, 12_000, TEXT);
    assertThat(cue.timeAt(0)).isEqualTo(new SpokenTime(10_000, Precision.CUE));
    assertThat(cue.timeAt(TEXT.indexOf("Rust")).millis()).isBetween(10_000L, 11_700L);
  }

  @Test
  void aCueThatIsTooShortForItsTextIsNotLeft() {
    Cue cue = Cue.of(10_000, 10_010, TEXT);
    assertThat(cue.timeAt(TEXT.indexOf("Rust")).millis()).isBetween(10_000L, 10_010L);
  }

  @Test
  void anUntimedCueHasNoSecond() {
    assertThat(Cue.untimed(TEXT).timeAt(9)).isEqualTo(new SpokenTime(0, Precision.TALK));
  }

  private static Cue timed(Word... words) {
    return new Cue(1000, 4000, Optional.empty(), TEXT, List.of(words));
  }
}
