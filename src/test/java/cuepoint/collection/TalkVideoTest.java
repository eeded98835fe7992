package cuepoint.collection;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a talk can be watched, of all that its files name. */
class TalkVideoTest {
  private static final String WATCHED = "https://youtu.be/aaaaaaaaaaa";

  @TempDir Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'videos': [{'url': 'https://youtu.be/aaaaaaaaaaa'}]}",
        "{'videos': ['https://youtu.be/aaaaaaaaaaa']}",
        "{'videos': 'https://youtu.be/aaaaaaaaaaa'}",
        "{'videos': {'url': 'https://youtu.be/aaaaaaaaaaa'}}",
        "{'videos': null, 'video': 'https://youtu.be/aaaaaaaaaaa'}",
        "{'video': {'type': 'youtube', 'url': 'https://youtu.be/aaaaaaaaaaa'}}",
        "{'webpage_url': 'https://youtu.be/aaaaaaaaaaa'}",
        "{'video': 'youtu.be/aaaaaaaaaaa'}",
        "{'video': '//www.youtube.com/watch?v=aaaaaaaaaaa'}"
      })
  void addressesAreReadInEveryShape(String metadata) throws IOException {
    files.write("conf/a.json", metadata.replace('\'', '"'));
    assertThat(reading().problems()).isEmpty();
    assertThat(video()).map(Video::url).contains(WATCHED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://decks.example/a",
        "https://conf.example/slides/a.pdf",
        "https://slideslive.com/38900000/a",
        "https://vimeo.com/event/123456"
      })
  void whatCanBeJumpedIntoWinsOverADeck(String deck) throws IOException {
    files.write("conf/a.json", "{\"videos\": [\"%s\", \"%s\"]}".formatted(deck, WATCHED));
    assertThat(video()).map(Video::url).contains(WATCHED);
    files.write("conf/event.json", "{\"jump_link\": \"{url}?t={seconds}\"}");
    assertThat(video()).map(Video::url).contains(WATCHED);
    files.write("conf/a.json", "{\"videos\": [\"%s\"]}".formatted(deck));
    assertThat(video()).isPresent().map(Video::url).isNotEqualTo(WATCHED);
  }

  @Test
  void ofSeveralThatCanBeJumpedIntoTheFirstWins() throws IOException {
    files.write(
        "conf/a.json", "{\"videos\": [\"%s\", \"https://vimeo.com/1\"]}".formatted(WATCHED));
    assertThat(video()).map(Video::url).contains(WATCHED);
    files.write(
        "conf/a.json", "{\"videos\": [\"https://vimeo.com/1\", \"%s\"]}".formatted(WATCHED));
    assertThat(video()).map(Video::url).contains("https://vimeo.com/1");
  }

  @Test
  void aRecordingBesideTheCaptionsWinsOverADeck() throws IOException {
    files.write("conf/a.json", "{\"videos\": [\"https://decks.example/a\"]}");
    files.write("conf/a.opus", "sound");
    assertThat(video()).contains(Video.local("conf/a.opus"));
  }

  @Test
  void aFileInAFolderThatLooksLikeAHostIsThatFile() throws IOException {
    files.write("conf/a.json", "{\"video\": \"day.one/a.opus\"}");
    files.write("conf/day.one/a.opus", "sound");
    assertThat(video()).contains(Video.local("conf/day.one/a.opus"));
  }

  @ParameterizedTest
  @CsvSource({
    "{'video': 'aaaaaaaaaaa'}, aaaaaaaaaaa",
    "{'video': 'slides.pdf'}, slides.pdf",
    "{'video': 'ftp://conf.example/a.mp4'}, ftp://conf.example/a.mp4",
    "{'videos': 7}, videos",
    "{'videos': [{'link': 'x'}]}, videos",
    "{'videos': [['x']]}, videos"
  })
  void whatIsNoAddressIsNamed(String metadata, String named) throws IOException {
    files.write("conf/a.json", metadata.replace('\'', '"'));
    assertThat(video()).isEmpty();
    assertThat(reading().problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.toString()).contains("conf/a.json", named));
  }

  private Optional<Video> video() throws IOException {
    return reading().recording().orElseThrow().talk().video();
  }

  private TalkReading reading() throws IOException {
    Collection collection = Collection.open(folder);
    List<TalkFiles> talks = collection.talks();
    return collection.read(talks.getFirst());
  }
}
