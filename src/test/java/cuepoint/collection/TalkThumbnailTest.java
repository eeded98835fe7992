package cuepoint.collection;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a talk, and the pages about it, of all that its files name. */
class TalkThumbnailTest {
  private static final String CUE = "WEBVTT\n\n00:01.000 --> 00:02.000\nWords\n";

  @TempDir Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "a.vtt, a.jpg",
    "a.en.vtt, a.webp",
    "a.vtt, a.PNG",
    "a.mp4.srt, a.mp4.jpeg",
    "Ropes in Rust [dQw4w9WgXcQ].en.vtt, Ropes in Rust [dQw4w9WgXcQ].webp",
    "a.json, a.avif",
    "a.vtt, a.gif"
  })
  void aPictureOfTheNameOfATalkIsItsOwn(String captions, String picture) throws IOException {
    files.write("conf/" + captions, captions.endsWith("json") ? "{\"title\": \"A\"}" : CUE);
    files.write("conf/" + picture, "picture");
    assertThat(talk().thumbnail()).contains("conf/" + picture);
    assertThat(reading().files())
        .filteredOn(file -> file.role() == ListedFile.Role.THUMBNAIL)
        .extracting(ListedFile::path)
        .containsExactly("conf/" + picture);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.jpg", "a-2.jpg", "a.svg", "a.bmp", ".a.jpg", "a.html"})
  void otherFilesAreNot(String other) throws IOException {
    files.write("conf/a.vtt", CUE);
    files.write("conf/" + other, "<svg onload=\"alert(1)\"/>");
    assertThat(talk().thumbnail()).isEmpty();
  }

  @Test
  void aPictureAloneIsNoTalk() throws IOException {
    files.write("conf/a.vtt", CUE);
    files.write("conf/b.jpg", "picture");
    assertThat(Collection.open(folder).talks()).hasSize(1);
    assertThat(Collection.open(folder).passedOver())
        .extracting(ListedFile::path)
        .containsExactly("conf/b.jpg");
  }

  @Test
  void metadataMayNameAFileOfTheEvent() throws IOException {
    files.write("conf/a.json", "{\"title\": \"A\", \"thumbnail_url\": \"pictures/first.png\"}");
    files.write("conf/a.jpg", "picture");
    assertThat(talk().thumbnail()).contains("conf/a.jpg");
    files.write("conf/pictures/first.png", "picture");
    assertThat(talk().thumbnail()).contains("conf/pictures/first.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://i.example.org/a.jpg",
        "//i.example.org/a.jpg",
        "../../../etc/a.jpg",
        "../other/a.jpg",
        "/etc/a.jpg",
        "a\u0000.jpg",
        "missing.jpg",
        "a.vtt"
      })
  void whatIsNotInTheEventIsNotShown(String stated) throws IOException {
    files.write("conf/a.vtt", CUE);
    files.write("other/a.jpg", "picture");
    String escaped = stated.replace("\u0000", "\\u0000");
    files.write("conf/a.json", "{\"title\": \"A\", \"thumbnail_url\": \"%s\"}".formatted(escaped));
    assertThat(talk().thumbnail()).isEmpty();
  }

  @Test
  void aPictureThatIsTooLargeOrOutsideIsNamedAndNotShown() throws IOException {
    files.write("conf/a.vtt", CUE);
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("conf/a.jpg").toFile(), "rw")) {
      large.setLength((4 << 20) + 1);
    }
    assertThat(talk().thumbnail()).isEmpty();
    assertThat(reading().problems())
        .singleElement()
        .extracting(FileProblem::message)
        .asString()
        .contains("larger than 4 MB");
    Path outside = Files.createTempFile("outside", ".jpg");
    Files.delete(folder.resolve("conf/a.jpg"));
    Files.createSymbolicLink(folder.resolve("conf/a.jpg"), outside);
    assertThat(talk().thumbnail()).isEmpty();
    Files.delete(outside);
  }

  @Test
  void anotherPictureIsAChangeOfTheTalk() throws IOException {
    files.write("conf/a.vtt", CUE);
    Collection before = Collection.open(folder);
    Revision first = before.revision(before.talks().getFirst());
    files.write("conf/a.jpg", "picture");
    Collection after = Collection.open(folder);
    assertThat(after.revision(after.talks().getFirst())).isNotEqualTo(first);
  }

  @Test
  void relatedAddressesAreOfTheWeb() throws IOException {
    files.write(
        "conf/a.json",
        """
        {"title": "A", "related_urls": ["https://example.org/slides", "example.org/code",
         {"label": "Schedule", "url": "http://example.org/#a"}, "https://example.org/slides",
         "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "slides.pdf"]}
        """);
    assertThat(talk().relatedUrls())
        .containsExactly(
            "https://example.org/slides", "https://example.org/code", "http://example.org/#a");
    assertThat(reading().problems())
        .extracting(FileProblem::message)
        .hasSize(4)
        .allSatisfy(message -> assertThat(message).contains("is no web address"));
  }

  @Test
  void thePageOfAnEventIsOfTheWeb() throws IOException {
    files.write("conf/a.vtt", CUE);
    files.write("conf/event.json", "{\"name\": \"Conf\", \"url\": \"javascript:alert(1)\"}");
    assertThat(talk().event().url()).isEmpty();
    files.write("conf/event.json", "{\"name\": \"Conf\", \"url\": \"https://conf.example/\"}");
    assertThat(talk().event().url()).contains("https://conf.example/");
  }

  private Talk talk() throws IOException {
    return reading().recording().map(Recording::talk).orElseThrow();
  }

  private TalkReading reading() throws IOException {
    Collection collection = Collection.open(folder);
    List<TalkFiles> talks =
        collection.talks().stream().filter(one -> one.id().startsWith("conf/")).toList();
    return collection.read(talks.getFirst());
  }
}
