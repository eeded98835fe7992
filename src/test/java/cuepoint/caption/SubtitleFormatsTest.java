package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MicroDVD, MPL2, TMPlayer, SubViewer 1 and 2. */
class SubtitleFormatsTest {
  private static final Cue[] CUES = {
    Cue.of(1000, 4000, "we add probes"), Cue.of(5000, 6000, "to rust")
  };

  @ParameterizedTest
  @ValueSource(strings = {"{1}{1}25", "{0}{0}25.000", "{1}{}25,0"})
  void microDvdCountsFrames(String rate) {
    Captions captions = read(rate, "{25}{100}{y:i}we add|/probes", "{125}{150}{C:$0000ff}to rust");
    assertThat(captions.format()).contains("microdvd");
    assertThat(captions.cues()).containsExactly(CUES);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void microDvdLastsUntilTheNextWhereNoEndIsGiven() {
    Captions captions = read("{1}{1}25", "{25}{}we add", "{100}{125}probes");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 4000, "we add"), Cue.of(4000, 5000, "probes"));
  }

  @Test
  void framesWithoutARateAreNoTimes() {
    Captions captions = read("{DEFAULT}{}{C:$0000ff}", "{25}{100}we add|probes", "{125}{150}1984");
    assertThat(captions.format()).contains("microdvd");
    assertThat(captions.cues()).containsExactly(Cue.untimed("we add probes"), Cue.untimed("1984"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.UNTIMED, 1);
    assertThat(captions.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("no frame rate"));
  }

  @Test
  void mpl2CountsTenths() {
    Captions captions = read("[10][40]/we add|probes", "[50][60]to rust");
    assertThat(captions.format()).contains("mpl2");
    assertThat(captions.cues()).containsExactly(CUES);
  }

  @Test
  void tmPlayerGivesStarts() {
    Captions captions =
        read("00:00:01:we add|probes", "00:00:04:", "00:00:05:to rust", "00:00:06:", "00:00:07:x");
    assertThat(captions.format()).contains("tmplayer");
    assertThat(captions.cues()).startsWith(CUES);
    assertThat(texts(read("00:00:01,1=we add", "00:00:01,2=probes"))).contains("we add probes");
  }

  @Test
  void subViewer2HasAHeader() {
    Captions captions =
        read(
            "[INFORMATION]",
            "[TITLE]Probes",
            "[COMMENT]",
            "a comment",
            "[END INFORMATION]",
            "[SUBTITLE]",
            "[COLF]&HFFFFFF,[STYLE]bd,[SIZE]18,[FONT]Arial",
            "00:00:01.00,00:00:04.00",
            "we add[br]probes",
            "",
            "00:00:05.00,00:00:06.00",
            "to rust");
    assertThat(captions.format()).contains("sbv");
    assertThat(captions.cues()).containsExactly(CUES);
    assertThat(captions.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[DELAY]\n0\n", "[DELAY]-2\n", ""})
  void subViewer1GivesStartsAndEnds(String delay) {
    String start = delay.contains("-2") ? "03" : "01";
    Captions captions =
        read(
            "[TITLE]\nProbes\n" + delay + "[BEGIN]\n******** START SCRIPT ********",
            "[00:00:" + start + "]",
            "we add|probes",
            delay.contains("-2") ? "[00:00:06]" : "[00:00:04]",
            "",
            delay.contains("-2") ? "[00:00:07]" : "[00:00:05]",
            "to rust",
            delay.contains("-2") ? "[00:00:08]" : "[00:00:06]",
            "",
            "[end]",
            "******** END SCRIPT ********");
    assertThat(captions.format()).contains("subviewer1");
    assertThat(captions.cues()).containsExactly(CUES);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void whatHasNoTimeInThemIsNamed() {
    assertThat(read("{1}{1}25", "{25}{50}a", "lost", "{50}{75}b").problems())
        .containsExactly(new CaptionProblem(3, "text without frames, expected {25}{100}text"));
    assertThat(read("[10][40]a", "[50][60]b", "[70][80]c", "lost").problems())
        .containsExactly(new CaptionProblem(4, "text without times, expected [10][40]text"));
  }
}
