package cuepoint.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record tells what Cuepoint wrote from what a person did with it. */
class WrittenRecordTest {
  @TempDir private Path event;

  @Test
  void aFileIsOursUntilItIsEdited() throws IOException {
    Path captions = written("a.en.vtt", "WEBVTT\n\n");
    assertThat(reopened().isOurs(captions)).isTrue();
    Files.writeString(captions, "WEBVTT\n\nmended\n");
    assertThat(reopened().isOurs(captions)).isFalse();
    assertThat(reopened().mayWrite(captions)).isFalse();
    assertThat(reopened().isRecorded(captions)).isTrue();
  }

  @Test
  void endsOfLinesThatGitConvertedAreNoEdit() throws IOException {
    Path captions = written("a.en.vtt", "WEBVTT\n\none\n");
    Files.writeString(captions, "WEBVTT\r\n\r\none\r\n");
    assertThat(reopened().mayWrite(captions)).isTrue();
  }

  @Test
  void aDeletedFileIsNotWrittenAgainButANewOneIs() throws IOException {
    Path captions = written("a.en.vtt", "WEBVTT\n\n");
    Files.delete(captions);
    assertThat(reopened().isDeleted(captions)).isTrue();
    assertThat(reopened().mayWrite(captions)).isFalse();
    Path other = event.resolve("b.en.vtt");
    assertThat(reopened().isDeleted(other)).isFalse();
    assertThat(reopened().mayWrite(other)).isTrue();
  }

  @Test
  void aPersonsFileIsNotWritten() throws IOException {
    Path captions = Files.writeString(event.resolve("a.en.vtt"), "WEBVTT\n\n");
    assertThat(reopened().mayWrite(captions)).isFalse();
  }

  @Test
  void fieldsAreOursByTheirValues() throws IOException {
    Path json = event.resolve("a.json");
    WrittenRecord record = WrittenRecord.open(event);
    record.wrote(json, "title", json("\"Probes\""));
    record.wrote(json, "speakers", json("[\"Ada Moreau\"]"));
    record.save();
    assertThat(reopened().isOurs(json, "title", json("\"Probes\""))).isTrue();
    assertThat(reopened().isOurs(json, "title", json("\"Probes!\""))).isFalse();
    assertThat(reopened().isOurs(json, "speakers", json("[ \"Ada Moreau\" ]"))).isTrue();
    assertThat(reopened().isRecorded(json, "speakers")).isTrue();
    assertThat(reopened().isRecorded(json, "description")).isFalse();
    assertThat(reopened().isOurs(json, "description", json("\"\""))).isFalse();
  }

  @Test
  void sectionsOfOthersAreKept() throws IOException {
    WrittenRecord record = WrittenRecord.open(event);
    record.section("fetch").put("a", "no captions");
    record.save();
    written("a.en.vtt", "WEBVTT\n\n");
    assertThat(reopened().section("fetch").path("a").asText()).isEqualTo("no captions");
  }

  @Test
  void theFileShowsSmallDifferences() throws IOException {
    written("b.vtt", "2");
    written("a.vtt", "1");
    assertThat(event.resolve(WrittenRecord.FILE_NAME))
        .content()
        .isEqualTo(
            """
            {
              "files": {
                "a.vtt": "6b86b273ff34fce1",
                "b.vtt": "d4735e3a265e16ee"
              }
            }
            """);
  }

  @Test
  void aBrokenRecordIsNamedAndNotReplaced() throws IOException {
    Path file = event.resolve(WrittenRecord.FILE_NAME);
    for (String broken : new String[] {"<<<<<<< HEAD\n{}", "[]", ""}) {
      Files.writeString(file, broken);
      assertThatThrownBy(this::reopened)
          .isInstanceOf(IOException.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("delete it");
    }
  }

  private WrittenRecord reopened() throws IOException {
    return WrittenRecord.open(event);
  }

  private Path written(String name, String text) throws IOException {
    Path file = Files.writeString(event.resolve(name), text);
    WrittenRecord record = WrittenRecord.open(event);
    record.wrote(file);
    record.save();
    return file;
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
