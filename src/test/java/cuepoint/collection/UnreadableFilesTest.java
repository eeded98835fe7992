package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** One bad thing loses one thing: it is named, and the rest is read. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class UnreadableFilesTest {
  @TempDir Path parent;
  private Path folder;
  private FolderFixture files;

  @BeforeEach
  void aGoodTalk() throws IOException {
    folder = Files.createDirectory(parent.resolve("transcripts"));
    files = new FolderFixture(folder);
    files.write("conf/good.en.vtt", vtt("hello"));
  }

  @Test
  void pipesAreNamedAndNotOpened() throws Exception {
    files.write("conf/event.json", "{\"glossary\": \"words.txt\"}");
    for (String name :
        List.of("glossary.txt", "conf/words.txt", "conf/a.en.vtt", "conf/b.json", "conf/c.mp4")) {
      pipe(name);
    }
    assertThat(problems())
        .containsExactlyInAnyOrder(
            "glossary.txt: cannot be read: not a regular file",
            "conf/words.txt: cannot be read: not a regular file",
            "conf/a.en.vtt: cannot be read: not a regular file",
            "conf/b.json: cannot be read: not a regular file");
    assertOnlyTheGoodTalk();
  }

  @Test
  void linksToNothingAndFoldersNamedLikeFilesAreNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("conf/gone.en.vtt"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("conf/circle.srt"), Path.of("circle.srt"));
    Files.createSymbolicLink(folder.resolve("glossary.txt"), Path.of("nowhere"));
    Files.createDirectory(folder.resolve("conf/event.json"));
    assertThat(problems())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).startsWith("conf/circle.srt: cannot be read: "),
            one ->
                assertThat(one)
                    .isEqualTo("conf/event.json: cannot be read: a folder, expected a file"),
            one ->
                assertThat(one)
                    .isEqualTo("conf/gone.en.vtt: cannot be read: no such file, or a link to none"),
            one ->
                assertThat(one)
                    .isEqualTo("glossary.txt: cannot be read: no such file, or a link to none"));
    assertOnlyTheGoodTalk();
  }

  @Test
  void devicesAndFilesOutsideTheCollectionAreNoGlossaries() throws IOException {
    for (String path : List.of("/dev/zero", "../../outside.txt", "a\\u0000b")) {
      files.write("conf/event.json", "{\"glossary\": \"" + path + "\"}");
      assertThat(problems())
          .singleElement()
          .asString()
          .startsWith("conf/event.json:1: \"glossary\" should be the path of a file");
    }
  }

  @Test
  void aVideoWhoseNameIsNoPathIsNamed() throws IOException {
    files.write("conf/good.json", "{\"video\": \"a\\u0000b.mp4\"}");
    assertThat(problems()).singleElement().asString().startsWith("conf/good.json: ");
  }

  @Test
  void largeFilesAreNamed() throws IOException {
    large("conf/good.json", 300L << 20);
    large("conf/movie.en.vtt", 2L << 30);
    large("glossary.txt", 20L << 20);
    assertThat(problems())
        .containsExactlyInAnyOrder(
            "glossary.txt: cannot be read: larger than 16 MB",
            "conf/good.json: cannot be read: larger than 16 MB",
            "conf/movie.en.vtt: cannot be read: larger than 64 MB");
  }

  @Test
  void metadataOfTooManyValuesIsNamed() throws IOException {
    files.write(
        "conf/good.json", "{\"title\": \"Good\", \"x\": [" + "1,".repeat(1_000_000) + "1]}");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("conf/good.json:1: JSON too large");
  }

  @Test
  void aFolderThatVanishesIsNamed() {
    FileProblems problems = new FileProblems(folder);
    assertThat(FolderContent.of(folder.resolve("gone"), problems).files()).isEmpty();
    assertThat(problems.found())
        .extracting(FileProblem::toString)
        .containsExactly("gone: cannot be read: no such file, or a link to none");
  }

  @Test
  void linksOutOfTheCollectionAreNamedAndNotFollowed() throws IOException {
    FolderFixture outside = new FolderFixture(Files.createDirectory(parent.resolve("outside")));
    outside.write("far.en.vtt", vtt("far"));
    outside.write("event.json", "{\"name\": \"Far\"}");
    outside.write("words.txt", "far, away");
    outside.write("far.mp4", "");
    Files.createSymbolicLink(
        folder.resolve("conf/far.en.vtt"), outside.root().resolve("far.en.vtt"));
    Files.createSymbolicLink(
        folder.resolve("conf/event.json"), outside.root().resolve("event.json"));
    Files.createSymbolicLink(folder.resolve("conf/good.mp4"), outside.root().resolve("far.mp4"));
    Files.createSymbolicLink(folder.resolve("conf/notes.pdf"), outside.root().resolve("words.txt"));
    Files.createSymbolicLink(folder.resolve("glossary.txt"), outside.root().resolve("words.txt"));
    Files.createSymbolicLink(folder.resolve("all"), outside.root());
    files.write("other/event.json", "{\"glossary\": \"../all/words.txt\"}");
    files.write("other/own.en.vtt", vtt("own"));
    files.write("other/own.json", "{\"video\": \"../conf/good.mp4\"}");
    String why =
        ": cannot be read: a link out of the collection, which is not followed;"
            + " put what it leads to into it";
    assertThat(problems())
        .contains(
            "all" + why,
            "conf/event.json" + why,
            "conf/far.en.vtt" + why,
            "conf/good.mp4" + why,
            "glossary.txt" + why)
        .hasSize(7)
        .anyMatch(one -> one.startsWith("other/event.json:1: \"glossary\" should be"))
        .anyMatch(one -> one.startsWith("other/own.json: its video ../conf/good.mp4 is neither"));
    Collection collection = Collection.open(folder);
    assertThat(collection.talks())
        .extracting(TalkFiles::id)
        .containsExactly("conf/good", "other/own");
    assertThat(collection.glossary()).isEmpty();
    assertThat(collection.passedOver())
        .filteredOn(file -> file.passedOver().equals(Optional.of(PassedOver.OUTSIDE)))
        .extracting(ListedFile::path)
        .contains("conf/notes.pdf", "all");
  }

  @Test
  void linksWithinTheCollectionAreFollowedWhereverItsFolderIsReached() throws IOException {
    files.write(".store/b.vtt", vtt("hello"));
    Files.createSymbolicLink(folder.resolve("conf/b.en.vtt"), Path.of("../.store/b.vtt"));
    Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
    assertThat(problems()).isEmpty();
    Collection linked = Collection.open(link);
    assertThat(linked.problems()).isEmpty();
    assertThat(linked.talks()).extracting(TalkFiles::id).containsExactly("conf/b", "conf/good");
  }

  @Test
  void whatMayNotBeReadIsNamed() throws IOException {
    files.write("conf/secret.en.vtt", vtt("hush"));
    files.write("closed/talk.en.vtt", vtt("hush"));
    forbid("conf/secret.en.vtt");
    forbid("closed");
    assumeFalse(Files.isReadable(folder.resolve("closed")), "root may read anything");
    try {
      assertThat(problems())
          .containsExactlyInAnyOrder(
              "closed: cannot be read: permission denied",
              "conf/secret.en.vtt: cannot be read: permission denied");
      Collection collection = Collection.open(folder);
      TalkFiles secret = collection.talks().getLast();
      assertThat(collection.revision(secret).stamp()).isEqualTo(Revision.UNSETTLED);
    } finally {
      Files.setPosixFilePermissions(
          folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void forbid(String name) throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve(name), PosixFilePermissions.fromString("---------"));
  }

  private void pipe(String name) throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
  }

  /** Takes no room on the disk. */
  private void large(String name, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(files.write(name, "").toFile(), "rw")) {
      file.setLength(bytes);
    }
  }

  private void assertOnlyTheGoodTalk() throws IOException {
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .containsExactly("conf/good");
  }

  private List<String> problems() throws IOException {
    Collection collection = Collection.open(folder);
    List<FileProblem> problems = new ArrayList<>(collection.problems());
    collection.talks().forEach(talk -> problems.addAll(collection.read(talk).problems()));
    return problems.stream().map(FileProblem::toString).toList();
  }
}
