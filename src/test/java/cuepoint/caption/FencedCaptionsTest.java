package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions as language models answer: in blocks of Markdown, with words around them. */
class FencedCaptionsTest {
  private static final Cue PROBES = Cue.of(1000, 2000, "we add probes");
  private static final Cue RUST = Cue.of(3000, 4500, "to rust");

  @ParameterizedTest
  @ValueSource(strings = {"```srt", "```", "~~~ srt", "Of course! Here it is:\n\n```srt"})
  void subRip(String before) {
    Captions captions =
        read(
            before,
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "we add probes",
            "",
            "2",
            "00:00:03,000 --> 00:00:04,500",
            "to rust",
            before.startsWith("~") ? "~~~" : "```",
            "",
            "All 2 times are as they were.");
    assertThat(captions.format()).contains("srt");
    assertThat(captions.cues()).containsExactly(PROBES, RUST);
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.LOG_LINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00:01.000 --> 00:00:02.000", "00:00:01 --> 00:00:02"})
  void webVtt(String times) {
    Captions captions =
        read(
            "Here it is:",
            "```vtt",
            "WEBVTT",
            "Language: de",
            "",
            times,
            "we add probes",
            "```",
            "Note: nothing is left out.");
    assertThat(captions.format()).contains("webvtt");
    assertThat(captions.language()).contains("de");
    assertThat(captions.cues()).containsExactly(PROBES);
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOG_LINE, 4);
  }

  @Test
  void partAfterPart() {
    Captions captions =
        read(
            "```srt",
            "1",
            "00:00:01,000 --> 00:00:02,000",
            "we add probes",
            "```",
            "Shall I go on?",
            "```srt",
            "1",
            "00:00:03,000 --> 00:00:04,500",
            "to rust",
            "```",
            "3",
            "00:00:05,000 --> 00:00:06,000",
            "without a block");
    assertThat(captions.cues())
        .containsExactly(PROBES, RUST, Cue.of(5000, 6000, "without a block"));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void aBlockThatNobodyOpened() {
    Captions captions = read("1", "00:00:01,000 --> 00:00:02,000", "we add probes", "```", "Bye!");
    assertThat(captions.cues()).containsExactly(PROBES);
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOG_LINE, 2);
  }

  @Test
  void whatSpeechRecognisersPrint() {
    Captions captions =
        read(
            "```",
            "[00:01.000 --> 00:02.000] we add probes",
            "[00:03.000 --> 00:04.500] to rust",
            "```");
    assertThat(captions.format()).contains("printed-speech");
    assertThat(captions.cues()).containsExactly(PROBES, RUST);
  }
}
