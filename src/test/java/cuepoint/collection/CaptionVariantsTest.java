package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of several caption files of a language, the best is taken, and the others are named. */
class CaptionVariantsTest {
  private static final String TIMED_WORDS =
      """
      WEBVTT

      00:00:01.000 --> 00:00:03.000
      with<00:00:01.500><c> times</c><00:00:02.000><c> of</c><00:00:02.500><c> words</c>
      """;

  @TempDir private Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() throws IOException {
    files = new FolderFixture(folder);
    files.write("conf/a.json", "{\"title\": \"A\", \"language\": \"en-GB\"}");
  }

  @Test
  void theTalksOwnTagBeatsOtherRegions() throws IOException {
    for (String tag : List.of("en", "en-US", "en-GB", "en-CA", "en-en", "en-de")) {
      files.write("conf/a." + tag + ".vtt", vtt("in " + tag));
    }
    assertThat(said()).containsExactly("en-GB: in en-GB");
    assertThat(reading().passedOver())
        .extracting(ListedFile::path)
        .containsExactlyInAnyOrder(
            "conf/a.en.vtt",
            "conf/a.en-US.vtt",
            "conf/a.en-CA.vtt",
            "conf/a.en-en.vtt",
            "conf/a.en-de.vtt");
  }

  @Test
  void thePlainTagBeatsARegionAndATranslationIsTheLast() throws IOException {
    files.write("conf/a.fr-CA.vtt", vtt("ça va"));
    files.write("conf/a.fr.vtt", vtt("bonjour"));
    files.write("conf/a.es-en.vtt", vtt("hola"));
    files.write("conf/a.es-MX.vtt", vtt("qué onda"));
    assertThat(said()).containsExactlyInAnyOrder("es-MX: qué onda", "fr: bonjour");
  }

  @Test
  void aTranslationIsInTheLanguageThatItIsTranslatedInto() throws IOException {
    files.write("conf/a.es-en.vtt", vtt("hola"));
    assertThat(said()).containsExactly("es: hola");
    assertThat(reading().passedOver()).isEmpty();
  }

  @Test
  void wordTimesWin() throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\", \"captions\": \"automatic\"}");
    files.write("conf/a.en.vtt", vtt("without"));
    files.write("conf/a.en-US.vtt", TIMED_WORDS);
    assertThat(said()).containsExactly("en-US: with times of words");
  }

  @Test
  void whatHasTimesWinsOverWhatHasNone() throws IOException {
    files.write("conf/a.vtt", vtt("what was said"));
    files.write("conf/a.txt", "Notes that somebody wrote.\n");
    assertThat(said()).containsExactly("en-GB: what was said");
  }

  @Test
  void theBeginningOfATalkDoesNotReplaceAllOfIt() throws IOException {
    files.write("conf/a.en-GB.vtt", vtt("a beginning"));
    files.write("conf/a.en.vtt", "WEBVTT\n\n00:10:00.000 --> 00:10:04.000\nup to the end\n");
    assertThat(said()).containsExactly("en: up to the end");
  }

  @Test
  void scriptsAreNotRegions() throws IOException {
    files.write("conf/a.zh.vtt", vtt("编译器"));
    files.write("conf/a.zh-CN.vtt", vtt("编译器"));
    files.write("conf/a.zh-TW.vtt", vtt("編譯器"));
    files.write("conf/a.zh-Hant-HK.vtt", vtt("編譯器"));
    assertThat(said()).containsExactly("zh: 编译器", "zh-TW: 編譯器");
  }

  @Test
  void peopleBeatRecognisers() throws IOException {
    files.write("conf/a.en-US.srt", "1\n00:00:01,000 --> 00:00:03,000\nby hand\n");
    files.write("conf/a.en-GB.json3", json3("by machine"));
    Transcript only = reading().recording().orElseThrow().transcripts().getFirst();
    assertThat(only.kind()).isEqualTo(CaptionKind.MANUAL);
    assertThat(said()).containsExactly("en-US: by hand");
  }

  private static String json3(String text) {
    return """
    {"events": [{"tStartMs": 1000, "dDurationMs": 2000, "segs": [
      {"utf8": "%s", "tOffsetMs": 0, "acAsrConf": 200}]}]}
    """
        .formatted(text);
  }

  private List<String> said() throws IOException {
    return reading().recording().orElseThrow().transcripts().stream()
        .map(each -> each.language() + ": " + each.cues().getFirst().text())
        .toList();
  }

  private TalkReading reading() throws IOException {
    Collection collection = Collection.open(folder);
    assertThat(collection.talks()).hasSize(1);
    return collection.read(collection.talks().getFirst());
  }
}
