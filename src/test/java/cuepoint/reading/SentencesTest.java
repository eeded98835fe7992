package cuepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said is divided into sentences, whatever the captions look like. */
class SentencesTest {

  @Test
  void aSentenceReachesOverCues() {
    List<Cue> cues =
        List.of(Cue.of(0, 2000, "A probe is a"), Cue.of(2000, 4000, "place. You name it. Then"));

    assertThat(Sentences.of(cues))
        .extracting(Sentence::text)
        .containsExactly("A probe is a place.", "You name it.", "Then");
  }

  @Test
  void itEndsWhenTheNextWordIsSaid() {
    Cue cue =
        new Cue(
            0,
            9000,
            Optional.empty(),
            "It is. So on.",
            List.of(new Word(0, 500), new Word(7, 4000)));

    assertThat(Sentences.of(List.of(cue)))
        .extracting(Sentence::startMillis, Sentence::endMillis)
        .containsExactly(tuple(500L, 4000L), tuple(4000L, 9000L));
  }

  @Test
  void anotherSpeakerAndASilenceEndIt() {
    List<Cue> cues =
        List.of(
            new Cue(0, 1000, Optional.of("Ada"), "and then", List.of()),
            new Cue(1000, 2000, Optional.of("Bob"), "no", List.of()),
            new Cue(9000, 9500, Optional.of("Bob"), "well", List.of()));

    assertThat(Sentences.of(cues))
        .extracting(Sentence::text)
        .containsExactly("and then", "no", "well");
  }

  @Test
  void withoutFullStopsThePausesEndIt() {
    List<Cue> cues = new ArrayList<>();
    long at = 0;
    for (int i = 0; i < 40; i++) {
      at += i % 8 == 0 ? 1200 : 100;
      cues.add(Cue.of(at, at + 1500, "some twenty letters " + i));
      at += 1500;
    }

    assertThat(Sentences.of(cues))
        .allSatisfy(sentence -> assertThat(sentence.text().length()).isLessThanOrEqualTo(300))
        .allSatisfy(sentence -> assertThat(sentence.firstCue() % 8).isZero())
        .hasSize(5);
  }

  @Test
  void nothingIsLost() {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      cues.add(
          i % 7 == 0
              ? Cue.untimed("untimed " + i)
              : Cue.of(i * 1000L, i * 1000L + 900, "cue " + i));
    }

    StringBuilder said = new StringBuilder();
    Sentences.of(cues).forEach(sentence -> said.append(sentence.text()).append(' '));

    StringBuilder expected = new StringBuilder();
    cues.forEach(cue -> expected.append(cue.text()).append(' '));
    assertThat(said.toString()).isEqualTo(expected.toString());
  }

  @Test
  void whatIsImpossibleIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(1, 0, 0, 3, "said", 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(0, 3, 0, 3, "said", 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(0, 0, 0, 3, "said", 9, 8));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(0, 0, 0, 3, " ", 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Paragraph(List.of(), Optional.empty()));
  }
}
