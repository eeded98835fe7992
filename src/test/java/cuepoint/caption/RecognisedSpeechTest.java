package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.talk.Cue;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedSpeechTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "whisper|{\"text\":\"x\",\"segments\":[{\"start\":1.0,\"end\":2.0,\"text\":\" add probes\",\"words\":[{\"word\":\" add\",\"start\":1.0,\"end\":1.2},{\"word\":\" probes\",\"start\":1.5,\"end\":2.0}]}],\"language\":\"en\"}",
        "whisper-cpp|{\"result\":{\"language\":\"en\"},\"transcription\":[{\"timestamps\":{\"from\":\"00:00:01,000\"},\"offsets\":{\"from\":1000,\"to\":2000},\"text\":\" add probes\"}]}",
        "transformers|{\"text\":\"x\",\"chunks\":[{\"text\":\" add\",\"timestamp\":[1.0,1.2]},{\"text\":\" probes\",\"timestamp\":[1.5,null]}]}",
        "vosk|{\"result\":[{\"conf\":1,\"start\":1.0,\"end\":1.2,\"word\":\"add\"},{\"conf\":1,\"start\":1.5,\"end\":2.0,\"word\":\"probes\"}],\"text\":\"add probes\"}",
        "podcast|{\"version\":\"1.0.0\",\"segments\":[{\"startTime\":1,\"endTime\":2,\"body\":\"add probes\"}]}",
        "aws-transcribe|{\"results\":{\"transcripts\":[{\"transcript\":\"add probes\"}],\"items\":[{\"start_time\":\"1.0\",\"end_time\":\"1.2\",\"type\":\"pronunciation\",\"alternatives\":[{\"content\":\"add\"}]},{\"start_time\":\"1.5\",\"end_time\":\"2.0\",\"type\":\"pronunciation\",\"alternatives\":[{\"content\":\"probes\"}]}]}}",
        "assemblyai|{\"audio_url\":\"u\",\"words\":[{\"text\":\"add\",\"start\":1000,\"end\":1200},{\"text\":\"probes\",\"start\":1500,\"end\":2000}]}",
        "deepgram|{\"results\":{\"channels\":[{\"alternatives\":[{\"transcript\":\"add probes\",\"words\":[{\"word\":\"add\",\"start\":1.0,\"end\":1.2},{\"word\":\"probes\",\"start\":1.5,\"end\":2.0}]}]}]}}",
        "google|{\"results\":[{\"alternatives\":[{\"transcript\":\"add probes\",\"words\":[{\"startTime\":\"1s\",\"endTime\":\"1.200s\",\"word\":\"add\"},{\"startTime\":\"1.500s\",\"endTime\":\"2s\",\"word\":\"probes\"}]}]}]}",
        "azure|{\"recognizedPhrases\":[{\"offsetInTicks\":10000000,\"nBest\":[{\"display\":\"add probes\",\"words\":[{\"word\":\"add\",\"offsetInTicks\":10000000},{\"word\":\"probes\",\"offsetInTicks\":15000000}]}]}]}",
        "rev|{\"monologues\":[{\"speaker\":0,\"elements\":[{\"type\":\"text\",\"value\":\"add\",\"ts\":1.0,\"end_ts\":1.2},{\"type\":\"punct\",\"value\":\" \"},{\"type\":\"text\",\"value\":\"probes\",\"ts\":1.5,\"end_ts\":2.0}]}]}"
      })
  void everyFamilyGivesTheSameWords(String format, String json) {
    Captions captions = read(json);
    assertThat(captions.format()).contains(format);
    assertThat(captions.problems()).isEmpty();
    Cue cue = captions.cues().getFirst();
    assertThat(cue.text()).isEqualTo("add probes");
    assertThat(cue.startMillis()).isEqualTo(1000);
    if (!cue.words().isEmpty()) {
      assertThat(cue.timeAt(4).millis()).isEqualTo(1500);
    }
  }

  @Test
  void wordsBecomeCuesAtSentencesPausesAndSpeakers() {
    Captions captions =
        read(
            """
            {"results": {"speaker_labels": {}, "items": [
              {"start_time": "0.1", "end_time": "0.2", "type": "pronunciation", "speaker_label": "spk_0", "alternatives": [{"content": "This"}]},
              {"start_time": "0.2", "end_time": "0.3", "type": "pronunciation", "speaker_label": "spk_0", "alternatives": [{"content": "is"}]},
              {"start_time": "0.3", "end_time": "0.4", "type": "pronunciation", "speaker_label": "spk_0", "alternatives": [{"content": "a"}]},
              {"start_time": "0.4", "end_time": "0.5", "type": "pronunciation", "speaker_label": "spk_0", "alternatives": [{"content": "start"}]},
              {"type": "punctuation", "alternatives": [{"content": "."}]},
              {"start_time": "0.6", "end_time": "0.7", "type": "pronunciation", "speaker_label": "spk_0", "alternatives": [{"content": "Well"}]},
              {"start_time": "0.8", "end_time": "0.9", "type": "pronunciation", "speaker_label": "spk_1", "alternatives": [{"content": "yes"}]},
              {"start_time": "5.0", "end_time": "5.1", "type": "pronunciation", "speaker_label": "spk_1", "alternatives": [{"content": "indeed"}]}
            ]}}
            """);
    assertThat(texts(captions)).containsExactly("This is a start.", "Well", "yes", "indeed");
    assertThat(captions.cues()).extracting(Cue::speaker).contains(Optional.of("spk_1"));
  }

  @Test
  void aWordWithoutATimeStaysAWord() {
    Captions captions =
        read(
            """
            {"segments": [{"start": 1.0, "end": 3.0, "text": "in 2024 then", "speaker": "SPEAKER_01", "words": [
              {"word": "in", "start": 1.0, "end": 1.1}, {"word": "2024"}, {"word": "then", "start": 2.0, "end": 2.4}]}]}
            """);
    Cue cue = captions.cues().getFirst();
    assertThat(cue.text()).isEqualTo("in 2024 then");
    assertThat(cue.speaker()).contains("SPEAKER_01");
    assertThat(cue.words()).hasSize(2);
    assertThat(cue.timeAt(8).millis()).isEqualTo(2000);
  }

  @Test
  void whatBreaksOffIsKeptUpToThere() {
    Captions captions =
        read("{\"segments\":[{\"start\":1,\"end\":2,\"text\":\"kept it\"},", "{\"start\":2,");
    assertThat(texts(captions)).containsExactly("kept it");
    assertThat(captions.problems()).hasSize(1);
  }

  @Test
  void metadataIsNotCaptions() {
    assertThat(read("{\"title\":\"a\",\"speakers\":[\"b\"],\"recorded\":\"2024-01-01\"}").format())
        .isEmpty();
    assertThat(
            read("{\"id\":\"x\",\"chapters\":[{\"start_time\":0,\"end_time\":9,\"title\":\"c\"}],\"_type\":\"video\"}")
                .format())
        .isEmpty();
  }

  @Test
  void everySampleIsRead() throws Exception {
    try (var files = Files.list(SharedData.require("captions/asr-json"))) {
      for (var file : files.toList()) {
        Captions captions = Captions.read(file);
        assertThat(captions.cues()).as(file.toString()).isNotEmpty();
        assertThat(captions.problems()).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void realMetadataIsNotCaptions() throws Exception {
    for (String folder :
        new String[] {"captions/yt-dlp-info", "captions/pyvideo/pycon-us-2024/videos"}) {
      try (var files = Files.list(SharedData.require(folder))) {
        for (var file : files.toList()) {
          assertThat(CaptionFile.isCaptions(file)).as(file.toString()).isFalse();
        }
      }
    }
  }
}
