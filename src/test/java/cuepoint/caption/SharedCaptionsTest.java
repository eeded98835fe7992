package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every caption file that people sent: its format, how many cues, words, timed words, speakers and
 * problems, and what was repaired. Each line of the table was compared with the file.
 */
class SharedCaptionsTest {
  private static final String TABLE = "shared-captions.csv";
  private static final List<String> FOLDERS =
      List.of(
          "asr-json",
          "plain-text",
          "srt",
          "webvtt",
          "youtube-auto",
          "youtube-json3",
          "youtube-timedtext");

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, numLinesToSkip = 1, delimiter = '|')
  void theFileGivesWhatItHolds(
      String file,
      String format,
      int cues,
      int words,
      int timedWords,
      int speakers,
      int problems,
      String repairs)
      throws IOException {
    Captions captions = Captions.read(SharedData.require("captions").resolve(file));
    assertThat(captions.format().orElse("none")).isEqualTo(format);
    assertThat(captions.cues()).hasSize(cues);
    assertThat(captions.cues().stream().mapToLong(cue -> cue.text().split(" ", -1).length).sum())
        .isEqualTo(words);
    assertThat(captions.cues().stream().mapToLong(cue -> cue.words().size()).sum())
        .isEqualTo(timedWords);
    assertThat(captions.cues().stream().map(Cue::speaker).filter(name -> name.isPresent()))
        .satisfies(named -> assertThat(named.stream().distinct()).hasSize(speakers));
    assertThat(captions.problems()).hasSize(problems);
    assertThat(repairs(captions)).isEqualTo(repairs);
  }

  @Test
  void noFileIsLeftOut() throws IOException {
    Path root = SharedData.require("captions");
    String table;
    try (var stream = SharedCaptionsTest.class.getResourceAsStream(TABLE)) {
      table = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(root.resolve(folder)).filter(Files::isRegularFile)) {
        assertThat(files.map(file -> root.relativize(file) + "|")).allMatch(table::contains);
      }
    }
  }

  private static String repairs(Captions captions) {
    return captions.repairs().isEmpty()
        ? "none"
        : captions.repairs().counts().entrySet().stream()
            .map(repair -> repair.getKey().label() + "=" + repair.getValue())
            .collect(Collectors.joining(" "));
  }
}
