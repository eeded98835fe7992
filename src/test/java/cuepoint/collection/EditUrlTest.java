package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every transcript knows its file, and every event where its files can be edited. */
class EditUrlTest {
  private static final String FORM = "https://git.example/{file}#L{line}";

  @TempDir Path root;
  private FolderFixture folder = new FolderFixture(Path.of(""));

  @BeforeEach
  void aTalk() throws IOException {
    folder = new FolderFixture(root);
    folder.write("conf/day 1/a.en.vtt", vtt("said"));
  }

  @Test
  void aCueIsInALineOfAFile() throws IOException {
    folder.write("conf/event.json", "{\"name\": \"Conf\", \"edit_url\": \"" + FORM + "\"}");
    Recording recording = recording();
    Transcript transcript = recording.transcript().orElseThrow();
    assertThat(transcript.file()).contains("conf/day 1/a.en.vtt");
    assertThat(transcript.cues().getFirst().line()).isEqualTo(3);
    assertThat(recording.talk().event().edit().orElseThrow().form()).isEqualTo(FORM);
    assertThat(recording.talk().event().name()).isEqualTo("Conf / day 1");
  }

  @Test
  void whatIsNoAddressIsNamed() throws IOException {
    folder.write("conf/event.json", "{\n\"edit_url\": \"https://git.example/\"\n}");
    Collection collection = Collection.open(root);
    assertThat(recording().talk().event().edit()).isEmpty();
    assertThat(collection.problems())
        .singleElement()
        .asString()
        .startsWith("conf/event.json:2: \"edit_url\" should be an address of the web with {file}");
  }

  private Recording recording() throws IOException {
    Collection collection = Collection.open(root);
    return collection.read(collection.talks().getFirst()).recording().orElseThrow();
  }
}
