package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** SAMI. */
class SamiTest {
  private static Captions sami(String... body) {
    return read(
        "<SAMI>\n<HEAD><TITLE>a title</TITLE>\n<STYLE TYPE=\"text/css\"><!--\n"
            + "P { margin-left: 8pt; }\n.ENCC { Name: English; lang: en-US; SAMIType: CC; }\n"
            + ".KRCC { Name: Korean; lang: ko-KR; }\n--></STYLE></HEAD>\n<BODY>\n"
            + String.join("\n", body)
            + "\n</BODY>\n</SAMI>");
  }

  @Test
  void textIsShownUntilTheNext() {
    Captions captions =
        sami(
            "<SYNC Start=1000><P Class=ENCC>we <i>add</i>",
            "<SYNC Start=2000><P Class=ENCC>probes<br>to rust &amp; D",
            "<SYNC Start=3500><P Class=ENCC>&nbsp;",
            "<sync start='5000'><p class='encc'>again</p></sync>");
    assertThat(captions.format()).contains("sami");
    assertThat(captions.language()).contains("en-US");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().isEmpty()).isTrue();
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 2000, "we add"),
            Cue.of(2000, 3500, "probes to rust & D"),
            Cue.of(5000, 5000, "again"));
  }

  @Test
  void wordsMayHaveTimesAsInWebVtt() {
    Captions captions =
        sami(
            "<SYNC Start=1000.0><P Class=ENCC>Speaker 1: <00:00:01.000><SPAN>we </SPAN>"
                + "<00:00:01.500><SPAN>add </SPAN><00:00:00.500>probes < 3 <00:01>",
            "<SYNC Start=soon><P Class=ENCC><00:00:03.000>again");
    assertThat(captions.cues())
        .containsExactly(
            new Cue(
                1000,
                1000,
                Optional.of("Speaker 1"),
                "we add probes < 3 <00:01>",
                List.of(new Word(0, 1000), new Word(3, 1500))),
            new Cue(Cue.UNTIMED, Cue.UNTIMED, Optional.of("Speaker 1"), "again", List.of()));
  }

  @Test
  void theRootMayBeMissing() {
    Captions captions =
        read("<SYNC Start=1000><P Class=KRCC>we add<SYNC Start=2000><P Class=KRCC>&nbsp;");
    assertThat(captions.format()).contains("sami");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "we add"));
  }

  @Test
  void ofSeveralLanguagesTheFirstIsKept() {
    Captions captions =
        sami(
            "<SYNC Start=1000><P Class=KRCC>하나<P Class=ENCC>one",
            "<SYNC Start=1500><P Class=ENCC>&nbsp;",
            "<SYNC Start=2000>",
            "<P Class=KRCC>둘",
            "<SYNC Start=2200><P Class=ENCC>two",
            "<SYNC Start=3000><P Class=KRCC>&nbsp;");
    assertThat(captions.language()).contains("ko-KR");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "하나"), Cue.of(2000, 3000, "둘"));
    assertThat(captions.problems())
        .extracting(CaptionProblem::message)
        .containsExactly("2 captions in en-US are passed over: a file is read in one language");
  }

  @Test
  void undeclaredClassesOfOneLanguageAreKept() {
    Captions captions =
        read(
            "<SAMI><STYLE>.ENCC {lang: en}</STYLE><BODY>",
            "<SYNC Start=1000><P Class=ENCC>we<SYNC Start=2000><P Class=ENC>add",
            "<SYNC Start=3000><P>probes");
    assertThat(texts(captions)).containsExactly("we", "add", "probes");
  }

  @Test
  void theSourceSpeaks() {
    Captions captions =
        sami("<SYNC Start=1000><P Class=ENCC ID=Source>Ada Moreau<P Class=ENCC>we add");
    assertThat(captions.cues())
        .containsExactly(new Cue(1000, 1000, Optional.of("Ada Moreau"), "we add", List.of()));
  }

  @Test
  void brokenTagsAreRead() {
    Captions captions =
        sami("<SYNC Start=1000<P Class=ENCC>1 < 2", "<SYNC Start=soon><P Class=ENCC>add");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 1000, "1 < 2"), Cue.untimed("add"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.NOT_WELL_FORMED, 2);
    assertThat(captions.problems()).hasSize(1);
  }
}
