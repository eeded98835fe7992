package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speech recognisers print. */
class PrintedSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[00:01.000 --> 00:02.500]|[00:02.500 --> 00:04.000]",
        "[00:00:01.000 --> 00:00:02.500]|[00:00:02.500 --> 00:00:04.000]",
        "[1.00s -> 2.50s]|[2.50s -> 4.00s]",
        "\u001B[38;5;71m[00:01.000 --> 00:02.500]\u001B[0m|[00:02.500 --> 00:04.000]"
      })
  void eachLineIsACue(String stamps) {
    String[] stamp = stamps.split("\\|", -1);
    Captions captions = read(stamp[0] + "  we add probes", stamp[1] + "  to rust");
    assertThat(captions.format()).contains("printed-speech");
    assertThat(captions.kind()).contains(CaptionKind.AUTOMATIC);
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2500, "we add probes"), Cue.of(2500, 4000, "to rust"));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void linesAboutItsWorkAreNoSpeech() {
    Captions captions =
        read(
            "model_load: loading model",
            "system_info: threads = 4",
            "main: processing 'talk.wav', lang = pt, task = transcribe",
            "",
            "[00:00:01.000 --> 00:00:02.000]   we add",
            "print_progress: progress =  50%",
            " 50%|#####     | 10/20 [00:01<00:01]",
            "[00:00:02.000 --> 00:00:03.000]   probes",
            "to rust",
            "",
            "print_timings: total time = 1 ms");
    assertThat(captions.cues()).extracting(Cue::text).containsExactly("we add", "probes to rust");
    assertThat(captions.language()).contains("pt");
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOG_LINE, 6);
  }

  @Test
  void twoCuesBelowManyLinesAboutTheWorkAreEnough() {
    Captions captions =
        read(
            "init_from_file: loading model",
            "model_load: n_vocab = 1",
            "system_info: n_threads = 4",
            "main: processing 'talk.wav'",
            "[00:00:01.000 --> 00:00:02.000]   we add",
            "[00:00:02.000 --> 00:00:03.000]   probes",
            "",
            "print_timings: total time = 1 ms");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "we add"), Cue.of(2000, 3000, "probes"));
  }

  @Test
  void wordsInFrontOfTheTimesAreOfTheRecogniser() {
    Captions captions =
        read(
            ">>Performing transcription...",
            "Transcript: [0.009 --> 1.541]  we add",
            "Transcript: [1.541 --> 3.0]  probes",
            ">>Performing alignment...");
    assertThat(captions.cues())
        .containsExactly(Cue.of(9, 1541, "we add"), Cue.of(1541, 3000, "probes"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOG_LINE, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Detected language: English | en",
        "Detected language 'de' with probability 0.99 | de",
        "whisper_full: auto-detected language: fr (p = 0.97) | fr",
        "Detected language: Norwegian Nynorsk | nn"
      })
  void itSaysTheLanguage(String line, String tag) {
    Captions captions = read(line, "[00:01.000 --> 00:02.000] we add probes");
    assertThat(captions.language()).contains(tag);
  }

  @Test
  void labelsAreSpeakers() {
    Captions captions =
        read(
            "[00:01.000 --> 00:02.000] [SPEAKER_00] we add",
            "[00:02.000 --> 00:03.000] (speaker 1) probes",
            "[00:03.000 --> 00:04.000] to rust");
    assertThat(captions.cues())
        .extracting(Cue::speaker)
        .isEqualTo(List.of(Optional.of("SPEAKER_00"), Optional.of("speaker 1"), Optional.empty()));
  }

  @Test
  void labelsOfUnknownSpeakersAreNoWords() {
    Captions captions =
        read(
            "[00:00:01.000 --> 00:00:02.000]  (speaker ?) we add [SPEAKER_TURN]",
            "[00:00:02.000 --> 00:00:03.000]  probes");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "we add"), Cue.of(2000, 3000, "probes"));
  }

  @Test
  void eachPartOfALiveRecordingCountsFromItsOwnStart() {
    Captions captions =
        read(
            "### Transcription 0 START | t0 = 0 ms | t1 = 10000 ms",
            "",
            "[00:00:01.000 --> 00:00:02.000]  we add",
            "",
            "### Transcription 0 END",
            "",
            "### Transcription 1 START | t0 = 10000 ms | t1 = 20000 ms",
            "",
            "[00:00:00.500 --> 00:00:01.000]  probes",
            "",
            "### Transcription 1 END");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "we add"), Cue.of(10_500, 11_000, "probes"));
    assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.LOG_LINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DEBUG:faster_whisper:Processing segment at 00:30.000",
        "INFO:root:done",
        "[2026-03-01 10:00:00.000] [ctranslate2] [thread 1] [warning] slow",
        "[50364, 22637, 11, 51520]",
        "100% | 13732/13732 | 21:32<<00:00 | 10.63 audio seconds/s",
        "Transcription completed in 12.3 seconds",
        "Subtitles saved to talk.srt"
      })
  void linesAboutItsWorkBelowACueAreNoSpeech(String line) {
    Captions captions =
        read("[00:01.000 --> 00:02.000]  we add", line, "[00:02.000 --> 00:03.000]  probes", line);
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "we add"), Cue.of(2000, 3000, "probes"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOG_LINE, 2);
  }

  @Test
  void textMayStandBelowItsTimes() {
    Captions captions =
        read("[00:01.000 --> 00:02.000]", "we add", "", "[00:02.000 --> 00:03.000]", "", "probes");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "we add"), Cue.of(2000, 3000, "probes"));
  }
}
