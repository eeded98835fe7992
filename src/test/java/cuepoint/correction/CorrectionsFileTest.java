package cuepoint.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections are a list that people can read, edit and share. */
class CorrectionsFileTest {
  private final List<String> problems = new ArrayList<>();
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void aFile() {
    file = folder.resolve("a.en.corrections.json");
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    CorrectionsFile.add(file, at(72_056, "cube net ease", "Kubernetes"));
    CorrectionsFile.add(file, at(80_000, "um", ""));
    CorrectionsFile.add(file, new Correction(Optional.empty(), "rest", "Rust", 0));
    assertThat(file)
        .hasContent(
            """
            [
              {
                "time": 72.056,
                "old": "cube net ease",
                "new": "Kubernetes"
              },
              {
                "time": 80,
                "old": "um",
                "new": ""
              },
              {
                "old": "rest",
                "new": "Rust"
              }
            ]
            """);
    assertThat(read())
        .containsExactly(
            new Correction(Optional.of(72_056L), "cube net ease", "Kubernetes", 2),
            new Correction(Optional.of(80_000L), "um", "", 7),
            new Correction(Optional.empty(), "rest", "Rust", 12));
    assertThat(problems).isEmpty();
  }

  @Test
  void whatElsePeopleWriteInItIsKept() throws IOException {
    Files.writeString(file, "[{\"time\": 1, \"old\": \"a\", \"new\": \"b\", \"by\": \"Ada\"}]");
    CorrectionsFile.add(file, at(2000, "c", "d"));
    assertThat(file).content().contains("\"by\": \"Ada\"").contains("\"old\": \"c\"");
  }

  @Test
  void aCorrectionOfACorrectionIsOne() throws IOException {
    CorrectionsFile.add(file, at(1000, "a", "b"));
    CorrectionsFile.add(file, at(1000, "b", "c"));
    assertThat(read()).containsExactly(new Correction(Optional.of(1000L), "a", "c", 2));
  }

  @Test
  void whatIsTakenBackIsGone() throws IOException {
    CorrectionsFile.add(file, at(500, "x", "y"));
    CorrectionsFile.add(file, at(1000, "a", "b"));
    CorrectionsFile.add(file, at(1000, "b", "a"));
    assertThat(read()).extracting(Correction::old).containsExactly("x");
    CorrectionsFile.add(file, at(500, "y", "x"));
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsNoCorrectionIsNamedWithItsLine() throws IOException {
    Files.writeString(
        file,
        """
        [
          {"time": 1, "old": "a", "new": "b"},
          {"time": "soon", "old": "a", "new": "b"},
          {"time": -1, "old": "a", "new": "b"},
          {"time": 1, "old": " ", "new": "b"},
          {"time": 1, "old": "\\u00a0\\u0000", "new": "b"},
          {"time": 1, "old": "a"},
          7,
          {"time": 2, "old": "c", "new": "d"}
        """);
    assertThat(read()).extracting(Correction::old).containsExactly("a", "c");
    assertThat(problems)
        .hasSize(7)
        .first()
        .asString()
        .startsWith("3: expected a correction, {\"time\": 12.5,");
    assertThat(problems.getLast()).contains("broken JSON");
  }

  @Test
  void aBrokenFileIsNotOverwritten() throws IOException {
    Files.writeString(file, "[{\"time\": 1, \"old\": \"a\"");
    assertThatThrownBy(() -> CorrectionsFile.add(file, at(1000, "x", "y")))
        .hasMessageContaining("mend it first");
    assertThat(file).hasContent("[{\"time\": 1, \"old\": \"a\"");
    Files.writeString(file, "[{\"old\": \"caf\u00e9\"}]", StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> CorrectionsFile.add(file, at(1000, "x", "y")))
        .hasMessageContaining("a.en.corrections.json: not text in UTF-8 or UTF-16");
    Files.writeString(file, "{}");
    assertThatThrownBy(() -> CorrectionsFile.add(file, at(1000, "x", "y")))
        .hasMessageContaining("not a list of corrections");
    read();
    assertThat(problems).singleElement().asString().startsWith("1: expected a list of corrections");
  }

  private List<Correction> read() {
    problems.clear();
    return CorrectionsFile.read(file, (path, line, message) -> problems.add(line + ": " + message));
  }

  private static Correction at(long millis, String old, String right) {
    return new Correction(Optional.of(millis), old, right, 0);
  }
}
