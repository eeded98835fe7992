package cuepoint.talk;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedTalks;
import cuepoint.caption.Captions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forgets the word times of real talks and holds the estimates against them. */
class CueEstimateTest {
  private long words;
  private long late;
  private long latest;

  @Test
  void anEstimateIsHardlyEverLaterThanTheWord() throws Exception {
    for (String year : SharedTalks.AUTOMATIC_YEARS) {
      for (Path file : SharedTalks.captions(SharedTalks.folder().resolve(year))) {
        Captions.read(file).cues().forEach(this::compare);
      }
    }
    assertThat(words).isGreaterThan(2_000_000);
    assertThat(late).isLessThan(words * 2 / 100);
    assertThat(latest).isLessThan(300);
  }

  private void compare(Cue cue) {
    Cue untold = new Cue(cue.startMillis(), cue.endMillis(), cue.speaker(), cue.text(), List.of());
    for (Word word : cue.words()) {
      long lateness = untold.timeAt(word.start()).millis() - word.startMillis();
      words++;
      late += lateness > 0 ? 1 : 0;
      latest = Math.max(latest, lateness);
    }
  }
}
