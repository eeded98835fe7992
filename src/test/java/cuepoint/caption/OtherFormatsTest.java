package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** SBV and LRC. */
class OtherFormatsTest {
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
