package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a talk where only the name of its file or folder has one. */
class NamedDayTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 25);

  @TempDir private Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-25 Probes.en",
        "Probes (2024-03-25).en",
        "20240325 - Probes [aB_9xkyQ-k1].en",
        "Probes_2024_03_25.en",
        "Weekly-20240325_100000-Meeting Recording",
        "GMT20240325-100000_Recording.transcript",
        "2024-03-25T10.00.00Z",
        "Probes 25.03.2024",
        "2024.03.25",
      })
  void isInTheNameOfAFile(String name) throws IOException {
    files.write("conf/" + name + ".vtt", vtt("hello"));
    files.write("conf/event.json", "{\"date\": \"2024-01-02\"}");
    assertThat(day()).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Probes 2024",
        "2024-13-45 Probes",
        "from 2024-03-25 to 2024-03-27",
        "120240325",
        "20240325abc",
        "1.20.2024-03-25",
        "10.1000-20240325.1",
      })
  void isInNoOtherName(String name) throws IOException {
    files.write("conf/" + name + ".vtt", vtt("hello"));
    files.write("conf/event.json", "{\"date\": \"2024-01-02\"}");
    assertThat(day()).isEqualTo(LocalDate.of(2024, 1, 2));
  }

  @Test
  void metadataCountMore() throws IOException {
    files.write("conf/2024-03-26 Probes.vtt", vtt("hello"));
    files.write("conf/2024-03-26 Probes.json", "{\"recorded\": \"2024-03-25\"}");
    assertThat(day()).isEqualTo(DAY);
  }

  @Test
  void theFolderIsTheLastToTell() throws IOException {
    files.write("2024-03-25 Meetup/Probes.vtt", vtt("hello"));
    assertThat(day()).isEqualTo(DAY);
    files.write("2024-03-25 Meetup/event.json", "{\"date\": \"2024-01-02\"}");
    assertThat(day()).isEqualTo(LocalDate.of(2024, 1, 2));
  }

  private LocalDate day() throws IOException {
    Collection collection = Collection.open(folder);
    return collection
        .read(collection.talks().getFirst())
        .recording()
        .orElseThrow()
        .talk()
        .recorded()
        .orElseThrow();
  }
}
