package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of times and text, and Audacity's labels. */
class TimedTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "start\tend\ttext\n1000\t2500\twe add 2 probes\n2500\t4000\tto rust",
        "start\tend\ttext\n1.0\t2.5\twe add 2 probes\n2.5\t4.0\tto rust",
        "start_ms,end_ms,text\n1000,2500,we add 2 probes\n2500,4000,to rust",
        "\"Start (s)\";\"End (s)\";\"Text\"\n1,0;2,5;we add 2 probes\n2,5;4,0;to rust",
        "text,end,start\n\"we add 2\nprobes\",2500,1000\nto rust,4000,2500"
      })
  void timesCountWhatTheTextTakesToSay(String table) {
    Captions captions = read(table);
    assertThat(captions.format()).contains("table");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2500, "we add 2 probes"), Cue.of(2500, 4000, "to rust"));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void quotesAndSpeakersAreRead() {
    Captions captions =
        read("start,end,speaker,text", "0,2000,\"Ada\",\"she said \"\"probes\"\", twice\"");
    assertThat(captions.cues())
        .containsExactly(
            new Cue(0, 2000, Optional.of("Ada"), "she said \"probes\", twice", List.of()));
  }

  @Test
  void aTabDividesAndAQuoteIsText() {
    Captions captions = read("start\tend\ttext", "1000\t2500\t\"Probes\tand\" so on");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2500, "\"Probes and\" so on"));
  }

  @Test
  void aTimeThatIsNoNumberLeavesItsTextUntimed() {
    Captions captions = read("start\tend\ttext", "1000\t2500\twe add probes", "nan\t4000\tto rust");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2500, "we add probes"), Cue.untimed("to rust"));
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(3);
  }

  @Test
  void audacityCountsSeconds() {
    Captions captions =
        read("1.500000\t4.640000\twe add", "\\\t100.0\t200.0", "5,000000\t6,250000\tprobes");
    assertThat(captions.format()).contains("audacity");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1500, 4640, "we add"), Cue.of(5000, 6250, "probes"));
  }
}
