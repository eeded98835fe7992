package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.SharedData;
import cuepoint.caption.CaptionFile;
import cuepoint.caption.Captions;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written transcripts: times and speakers of each form are read, and nothing else is spoken. */
class WrittenCasesTest {
  private static final String FOLDER = "cases/captions/11-written-transcripts/conf";

  @ParameterizedTest
  @CsvSource({
    "a-cjk-names.txt, 王小明, 李华, 我们添加探针, 到程序里, 结束, 60",
    "b-hebrew.txt, אדה מורו, יון אוקפור, אנחנו מוסיפים בדיקות, לתוכנה, סוף, 60",
    "c-speaker_.txt, SPEAKER_00, SPEAKER_01, we add probes, to rust, late, 60",
    "d-lower.txt, speaker 1, speaker 2, we add probes, to rust, late, 60",
    "g-range.txt, Ada, Jun, we add probes, to rust, late, 60",
    "i-mdlinks.md, , , we add probes, to rust, late, 60",
    "k-bold2.md, Ada, Jun, we add probes, to rust, late, 60",
    "m-bullets.md, , , we add probes, to rust, late, 60",
    "n-headings.md, Ada Moreau, Jun, we add probes, to rust, late, 60",
    "p-time-speaker.txt, Speaker 1, Speaker 2, we add probes, to rust, late, 60",
    "s-ytpanel.txt, , , we add probes, to rust, late, 62",
    "t-inline-paren.txt, , , we add probes, to rust, late, 60",
    "v-units.txt, , , we add probes, to rust, late, 62"
  })
  void threeTurns(
      String file, String ada, String jun, String first, String second, String third, long last)
      throws IOException {
    Path path = SharedData.require(FOLDER + "/" + file);
    Captions captions = Captions.read(path);
    assertThat(captions.format()).contains("text");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, Optional.ofNullable(ada), first),
            tuple(9000L, Optional.ofNullable(jun), second),
            tuple(last * 1000, Optional.ofNullable(ada), third));
    assertThat(captions.repairs().isEmpty()).isTrue();
    assertThat(captions.problems()).isEmpty();
    assertThat(CaptionFile.isTimedText(path)).isTrue();
  }

  @Test
  void decomposedNames() throws IOException {
    Captions captions = Captions.read(SharedData.require(FOLDER + "/e-nfd.txt"));
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(5000L, 9000L, 60_000L);
    assertThat(captions.cues())
        .extracting(cue -> cue.speaker().orElseThrow())
        .containsExactly(
            "Jose\u0301 Nu\u0301n\u0303ez",
            "Zoe\u0308 Mu\u0308ller",
            "Jose\u0301 Nu\u0301n\u0303ez");
  }

  @Test
  void rangesEndTheCues() throws IOException {
    assertThat(Captions.read(SharedData.require(FOLDER + "/g-range.txt")).cues())
        .extracting(Cue::endMillis)
        .containsExactly(9000L, 12_000L, 64_000L);
  }

  @Test
  void twoLinesWithArrows() throws IOException {
    Path path = SharedData.require(FOLDER + "/r-x.txt");
    assertThat(Captions.read(path).cues())
        .extracting(Cue::startMillis, Cue::text)
        .containsExactly(tuple(5000L, "we add probes"), tuple(9000L, "to rust"));
    assertThat(CaptionFile.isTimedText(path)).isTrue();
  }

  @Test
  void everyFileIsTested() throws IOException {
    try (var files = Files.list(SharedData.require(FOLDER))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(15)
          .allMatch(
              List.of(
                      "a-cjk-names.txt",
                      "b-hebrew.txt",
                      "c-speaker_.txt",
                      "d-lower.txt",
                      "e-nfd.txt",
                      "g-range.txt",
                      "i-mdlinks.md",
                      "k-bold2.md",
                      "m-bullets.md",
                      "n-headings.md",
                      "p-time-speaker.txt",
                      "r-x.txt",
                      "s-ytpanel.txt",
                      "t-inline-paren.txt",
                      "v-units.txt")
                  ::contains);
    }
  }

  @ParameterizedTest
  @CsvSource({"README.md", "schedule.xml", "videos.yml", "talk.chapters.txt"})
  void whatIsBesideTalksIsNoTranscript(String file) throws IOException {
    Path path = SharedData.require("cases/captions/10-readme-schedule/conf/" + file);
    assertThat(CaptionFile.isTimedText(path)).isFalse();
    assertThat(Captions.read(path).cues()).noneMatch(Cue::timed);
  }

  @Test
  void notesAreUntimed() throws IOException {
    Path path =
        SharedData.require("cases/captions/09-notes-beat-captions/conf/Talk [aaaaaaaaaaa].txt");
    assertThat(CaptionFile.isTimedText(path)).isFalse();
    assertThat(Captions.read(path).cues()).isNotEmpty().noneMatch(Cue::timed);
  }
}
