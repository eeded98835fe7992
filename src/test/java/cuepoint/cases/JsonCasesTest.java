package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.CaptionFile;
import cuepoint.caption.Captions;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transcripts in JSON: each spoken word once, with its time. */
class JsonCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "assemblyai-utt.json # 1500 A: we add probes. 3500 B: To rust. # 5 # en-US",
        "aws-audio-segments.json # 1500 -: we add # 2 # -",
        "deepgram.json # 1500 0: we add probes to rust # 3 # -",
        "fwlist.json # 1500 -: we add probes 3500 -: to rust # 0 # -",
        "gemini.json # 1000 Ada: we add probes 3000 Jun: to rust # 0 # -",
        "google-diar.json # 1500 1: we add probes 3500 2: to rust # 5 # -",
        "google-v2.json # 1500 -: we add probes # 3 # en-US",
        "lines.jsonl # 1500 -: we add probes 3500 -: to rust # 0 # -",
        "lines2.json # 1500 -: we add probes 3500 -: to rust # 0 # -",
        "mineclip.srt # 1500 -: we add probes 3500 -: to rust # 0 # -",
        "openai-both.json # 1500 -: we add probes 3500 -: to rust # 5 # en",
        "openai-words.json # 1500 -: we add probes 3500 -: to rust # 5 # en",
        "whisper-elevenlabs.json # 1500 speaker_0: we add # 2 # en",
        "whisperkit-nested.json # 1500 -: we add probes # 0 # -",
        "yta.json # 1500 -: we add probes 3500 -: to rust # 0 # -"
      })
  void everyWordIsReadOnce(String file, String cues, int timedWords, String language)
      throws IOException {
    Captions captions =
        Captions.read(SharedData.require("cases/captions/07-json-asr/conf").resolve(file));
    assertThat(
            captions.cues().stream()
                .map(cue -> cue.startMillis() + " " + cue.speaker().orElse("-") + ": " + cue.text())
                .collect(Collectors.joining(" ")))
        .isEqualTo(cues);
    assertThat(captions.cues().stream().mapToInt(cue -> cue.words().size()).sum())
        .isEqualTo(timedWords);
    assertThat(captions.language().orElse("-")).isEqualTo(language);
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05-whisper-console/conf/a.json",
        "08-whisper-all-formats/conf/talk.info.json",
        "26-tt-in-metadata/conf/com.info.json",
        "26-tt-in-metadata/conf/plays.json",
        "26-tt-in-metadata/conf/seg.json",
        "26-tt-in-metadata/conf/timed.json"
      })
  void metadataIsNotCaptions(String file) throws IOException {
    assertThat(CaptionFile.isCaptions(SharedData.require("cases/captions").resolve(file)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = "08-whisper-all-formats/conf/talk.json")
  void wordsThatWereNotTimedAreNotLost(String file) throws IOException {
    Captions captions = Captions.read(SharedData.require("cases/captions").resolve(file));
    assertThat(captions.cues())
        .extracting(Cue::text)
        .containsExactly("We add probes to rust.", "And that is all.");
    assertThat(captions.cues().getFirst().timeAt(7).millis()).isEqualTo(1900);
  }
}
