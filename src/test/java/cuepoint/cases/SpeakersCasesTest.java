package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.Captions;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shared cases of speakers in captions, each file as its row says. */
class SpeakersCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a-digits.vtt|Speaker 1|Speaker 2
          b-pronouns.vtt|Ada Moreau|Jun Okafor
          f-lower.vtt|ada moreau|jun
          g-comma.vtt|Dr. Ada Moreau, PhD|Jun O'Kafor
          i-qa.vtt|Q|A
          j-nobracket.vtt|SPEAKER_00|SPEAKER_01
          d-cjk.vtt|王小明|李华
          """)
  void twoSpeakersTakeTurns(String file, String one, String other) throws IOException {
    Captions captions = captions(file);
    assertThat(names(captions)).containsExactly(one, other, one, other);
    assertThat(captions.cues())
        .extracting(Cue::text)
        .containsExactly("we add probes", "to rust", "and more", "the end");
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(1000L, 4000L, 7000L, 10_000L);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void aFullWidthColonNeedsNoSpace() throws IOException {
    Captions captions = captions("m-fwcolon.srt");
    assertThat(names(captions)).containsExactly("王", "李", "王", "李");
    assertThat(captions.cues()).extracting(Cue::text).containsExactly("我们添加探针", "到程序里", "结束", "好");
  }

  @Test
  void voices() throws IOException {
    Captions captions = captions("k-voice.vtt");
    assertThat(names(captions))
        .containsExactly("Ada Moreau", "Jun Okafor", "Ada", "Tab Name", "Upper Name", "R&D Team");
    assertThat(captions.cues())
        .extracting(Cue::text)
        .containsExactly("we add probes", "to rust", "more", "tab", "upper", "entity");
  }

  private static Captions captions(String file) throws IOException {
    return Captions.read(SharedData.require("cases/captions/12-speakers-in-captions/conf/" + file));
  }

  private static List<String> names(Captions captions) {
    return captions.cues().stream().map(Cue::speaker).flatMap(Optional::stream).toList();
  }
}
