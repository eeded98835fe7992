package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search of an exported site says which of its files is missing or damaged. */
class SiteDamageTest {
  private static final String CANNOT = "The talks cannot be searched right now: ";

  @TempDir Path temporary;
  private SiteSearch search;

  @BeforeEach
  void exportTalks() throws IOException {
    search = SmallSite.in(temporary);
  }

  @ParameterizedTest
  @CsvSource({"words, cuepoint/words/", "talks/conf, cuepoint/talks/conf/"})
  void aMissingFileIsNamed(String folder, String named) throws Exception {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    assertThat(failure()).contains(CANNOT, named, " answers nothing.");
  }

  @ParameterizedTest
  @CsvSource({"words, cuepoint/words/", "talks/conf, cuepoint/talks/conf/"})
  void aFileThatIsCutOffIsNamed(String folder, String named) throws Exception {
    for (Path file : files(folder)) {
      String whole = Files.readString(file);
      Files.writeString(file, whole.substring(0, whole.length() / 2));
    }
    assertThat(failure()).contains(CANNOT, named, " is damaged.");
  }

  @Test
  void postingsOfOtherWordsAreNotRead() throws Exception {
    for (Path file : files("words")) {
      Files.writeString(file, "[\"A A\",\"B B\"]");
    }
    assertThat(failure()).contains(CANNOT + "a file of the search is damaged.");
  }

  @Test
  void postingsWithOtherSignsAreNotRead() throws Exception {
    for (Path file : files("words")) {
      Files.writeString(file, Files.readString(file).replaceAll("[A-Za-z0-9+/]+", "é"));
    }
    assertThat(failure()).contains(CANNOT + "a file of the search is damaged.");
  }

  private String failure() throws Exception {
    return search.answers(List.of("garbage collector")).getFirst().path("failure").asText();
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(search.site().resolve("cuepoint").resolve(folder))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
