package cuepoint.collection;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.file.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found in a file is known until the file has changed. */
class SeenContentsTest {
  private static final String CAPTIONS =
      """
      {"segments": [{"start": 0.5, "end": 2.5, "text": "we trace system calls"}]}
      """;

  @TempDir Path folder;
  private FolderFixture collection;
  private Path seen;
  private Path talk;

  @BeforeEach
  void write() throws IOException {
    collection = new FolderFixture(folder.resolve("talks"));
    talk = collection.write("conf/talk.json", CAPTIONS);
    seen = folder.resolve("seen");
  }

  @Test
  void aFileThatIsAsItWasIsNotLookedInto() throws IOException {
    saw("contents 1", line("CAPTIONS- SCHEDULE- SEGMENTS-"));
    assertThat(captions()).isEmpty();
  }

  @Test
  void whatWasNotLookedForIsLookedFor() throws IOException {
    saw("contents 1", line("SCHEDULE-"));
    assertThat(captions()).containsExactly(talk);
  }

  @Test
  void aFileThatHasChangedIsLookedInto() throws IOException {
    String before = line("CAPTIONS- SCHEDULE- SEGMENTS-");
    collection.write("conf/talk.json", CAPTIONS.replace("calls", "calls again"));
    saw("contents 1", before);
    assertThat(captions()).containsExactly(talk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"contents 0", "", "conf/talk.json"})
  void ofAnotherVersionNothingIsUsed(String first) throws IOException {
    saw(first, line("CAPTIONS- SCHEDULE- SEGMENTS-"));
    assertThat(captions()).containsExactly(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conf/talk.json CAPTIONS-",
        "conf/talk.json 1 99999999999999999999 CAPTIONS-",
        "conf/talk.json 10 10 COLOURS- SHAPES+",
        "\u0000",
        ""
      })
  void aLineThatCannotBeReadIsPassedOver(String broken) throws IOException {
    saw("contents 1", broken, line("COLOURS+ SCHEDULE-"), broken);
    assertThat(captions()).containsExactly(talk);
  }

  @Test
  void whatIsFoundIsWrittenForTheNextRun() throws IOException {
    Path old = Path.of("src/test/resources/collection"); // as of one just written nothing is kept
    Collection first = Collection.open(old);
    first.writeContents(seen);
    String written = Files.readString(seen);
    assertThat(written).contains(".json ").contains("SCHEDULE").endsWith("\n");
    Collection second = Collection.open(old, Optional.empty(), seen);
    assertThat(ids(second)).isEqualTo(ids(first));
    second.writeContents(seen);
    assertThat(Files.readString(seen)).isEqualTo(written);
  }

  @Test
  void ofAFileThatHasJustChangedNothingIsKept() throws IOException {
    Collection.open(collection.root()).writeContents(seen);
    assertThat(Files.readString(seen)).isEqualTo("contents 1\n");
  }

  private static List<String> ids(Collection collection) {
    return collection.talks().stream().map(TalkFiles::id).toList();
  }

  private void saw(String... lines) throws IOException {
    Files.writeString(seen, String.join("\n", lines) + "\n");
  }

  private String line(String traits) throws IOException {
    FileStamp stamp = FileStamp.of(talk);
    return String.join(
        " ",
        "conf/talk.json",
        Long.toString(stamp.size()),
        Long.toString(stamp.changed().toMillis()),
        traits);
  }

  /** The files that are taken for captions. */
  private List<Path> captions() throws IOException {
    return Collection.open(collection.root(), Optional.empty(), seen).talks().stream()
        .flatMap(one -> one.captionFiles().stream())
        .toList();
  }
}
