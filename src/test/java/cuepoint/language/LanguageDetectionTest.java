package cuepoint.language;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.Collection;
import cuepoint.collection.FolderFixture;
import cuepoint.collection.TalkReading;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language of a text is detected where nobody states it. */
class LanguageDetectionTest {
  /** A language and three sentences on each line, between tabs. */
  private static final Path SENTENCES = Path.of("src/test/resources/languages.tsv");

  private static final String GERMAN =
      """
      WEBVTT

      00:00:01.000 --> 00:00:06.000
      Heute möchte ich euch zeigen, wie wir herausfinden,

      00:00:06.000 --> 00:00:12.000
      warum ein Programm langsam ist, wenn niemand hinschaut.
      """;

  @TempDir private Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  private record Sample(String language, List<String> sentences) {
    static Sample of(String line) {
      List<String> fields = Arrays.asList(line.split("\t"));
      return new Sample(fields.getFirst(), fields.subList(1, fields.size()));
    }
  }

  private static List<Sample> samples() throws IOException {
    return Files.readAllLines(SENTENCES).stream().map(Sample::of).toList();
  }

  @Test
  void threeSentencesAreEnoughInManyLanguages() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(20);
    assertThat(samples())
        .allSatisfy(sample ->
            assertThat(LanguageDetector.of(String.join(" ", sample.sentences)))
                .as(sample.language)
                .contains(sample.language));
  }

  @Test
  void oneSentenceIsRightOrInDoubtButNeverWrong() throws IOException {
    int known = 0;
    for (Sample sample : samples()) {
      for (String sentence : sample.sentences) {
        Optional<String> detected = LanguageDetector.of(sentence);
        assertThat(detected.orElse(sample.language)).as(sentence).isEqualTo(sample.language);
        known += detected.isPresent() ? 1 : 0;
      }
    }
    assertThat(known).isGreaterThan(60);
  }

  @Test
  void whatIsNoSentenceIsOfNoLanguage() {
    assertThat(
            List.of(
                "",
                "Hello",
                "42 17 99 2024 1:02:03",
                "int main(void) { return 0; }",
                "Bryan Cantrill, Ada Lovelace, Grace Hopper",
                "xkcd qwrt zzzz plgh vvbn mmkl trwq xxyy"))
        .allSatisfy(text -> assertThat(LanguageDetector.of(text)).as(text).isEmpty());
  }

  @Test
  void aTranscriptWithoutLanguageGetsThatOfItsText() throws IOException {
    files.write("conf/a.vtt", GERMAN);
    TalkReading reading = onlyReading();
    assertThat(languages(reading)).containsExactly("de");
    assertThat(reading.recording().orElseThrow().talk().language()).isEqualTo("de");
    assertThat(reading.detected()).containsExactly("de");
  }

  @Test
  void whatIsStatedIsNotDoubted() throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\", \"language\": \"nl\"}");
    files.write("conf/a.vtt", GERMAN);
    assertThat(languages(onlyReading())).containsExactly("nl");
    assertThat(onlyReading().detected()).isEmpty();
  }

  @Test
  void whatIsInDoubtIsUnknownAndThatIsSaid() throws IOException {
    files.write("conf/a.vtt", FolderFixture.vtt("okay"));
    assertThat(languages(onlyReading())).containsExactly("und");
    assertThat(onlyReading().detected()).containsExactly("und");
  }

  @Test
  void aTalkWithoutCaptionsIsOfTheLanguageOfItsDescription() throws IOException {
    files.write(
        "conf/a.json",
        """
        {"title": "Wenn niemand hinschaut",
         "description": "Wie wir herausfinden, warum ein Programm langsam ist, und was dagegen hilft."}
        """);
    assertThat(onlyReading().recording().orElseThrow().talk().language()).isEqualTo("de");
  }

  private static List<String> languages(TalkReading reading) {
    return reading.recording().map(Recording::transcripts).orElse(List.of()).stream()
        .map(Transcript::language)
        .toList();
  }

  private TalkReading onlyReading() throws IOException {
    Collection collection = Collection.open(folder);
    assertThat(collection.talks()).hasSize(1);
    return collection.read(collection.talks().getFirst());
  }
}
