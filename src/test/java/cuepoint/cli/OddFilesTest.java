package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that a folder may hold beside good talks, at once: each thing is named, and loses itself
 * alone.
 */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class OddFilesTest {
  @TempDir Path home;
  private FolderFixture files;
  private CommandFixture cuepoint;

  @BeforeEach
  void aGoodTalk() throws IOException {
    cuepoint = new CommandFixture(home);
    files = cuepoint.transcripts();
    files.write("conf/good.en.vtt", vtt("hello zebra"));
    files.write("conf/good.opus", "sounds");
  }

  @Test
  void whatMayNotBeReadIsNamedByEveryRunAndReadAsSoonAsItCanBe() throws Exception {
    files.write("closed/talk.en.vtt", vtt("hidden heron"));
    files.write("conf/secret.en.vtt", vtt("secret seal"));
    files.write("conf/good.json", "{\"title\": \"Good\"}");
    files.write("other/event.json", "{\"name\": \"Other\"}");
    files.write("other/own.en.vtt", vtt("own otter"));
    List<String> closed =
        List.of("closed", "conf/good.json", "conf/secret.en.vtt", "other/event.json");
    for (String name : closed) {
      permit(name, "---------");
    }
    try {
      for (int i = 0; i < 2; i++) {
        Result index = withoutPrivileges("index");
        assertThat(index.code()).as(index.err()).isEqualTo(3);
        assertThat(index.err().lines())
            .containsExactlyInAnyOrderElementsOf(
                closed.stream().map(name -> name + ": cannot be read: permission denied").toList());
      }
    } finally {
      for (String name : closed) {
        permit(name, "rwx------");
      }
    }
    assertThat(cuepoint.run("search", "zebra").code()).isZero();
    assertThat(cuepoint.run("search", "otter").code()).isZero();
    assertThat(cuepoint.run("search", "seal").code()).isEqualTo(1);
    Result index = cuepoint.run("index");
    assertThat(index.code()).as(index.err()).isZero();
    assertThat(cuepoint.run("search", "seal").code()).isZero();
    assertThat(cuepoint.run("search", "heron").code()).isZero();
  }

  @Test
  void whatIsNoFileOfTheCollectionIsNeitherReadNorPublished() throws Exception {
    Path secret = Files.writeString(home.resolve("secret.txt"), vtt("private parrot"));
    files.write("conf/out.en.vtt", vtt("out ostrich"));
    link("conf/out.mp4", secret);
    link("conf/private.en.vtt", secret);
    link("conf/zero.en.vtt", Path.of("/dev/zero"));
    link("elsewhere", Files.createDirectory(home.resolve("elsewhere")));
    for (String pipe :
        List.of("glossary.txt", "conf/words.txt", "conf/a.en.vtt", "conf/good.mp4")) {
      pipe(pipe);
    }
    files.write("conf/event.json", "{\"glossary\": \"words.txt\"}");
    files.write("zero/event.json", "{\"glossary\": \"/dev/zero\"}");
    files.write("zero/z.en.vtt", vtt("zero zorilla"));
    large("conf/sparse.en.vtt", 2L << 30);
    large("conf/good.json", 300L << 20);
    Result index = cuepoint.run("index");
    assertThat(index.code()).isEqualTo(3);
    assertThat(index.err().lines().map(line -> line.replaceFirst(":.*", "")))
        .containsExactlyInAnyOrder(
            "conf/out.mp4",
            "conf/private.en.vtt",
            "conf/zero.en.vtt",
            "elsewhere",
            "glossary.txt",
            "conf/words.txt",
            "conf/a.en.vtt",
            "zero/event.json",
            "conf/sparse.en.vtt",
            "conf/good.json");
    assertThat(index.out()).contains("broken links, pipes and devices: conf/good.mp4");
    for (String animal : List.of("zebra", "ostrich", "zorilla")) {
      assertThat(cuepoint.run("search", animal).code()).as(animal).isZero();
    }
    assertThat(cuepoint.run("search", "parrot").code()).isEqualTo(1);
    assertThat(cuepoint.run("export", home.resolve("site").toString()).code()).isZero();
    assertThat(home.resolve("site/conf/good.opus")).hasContent("sounds");
    assertThat(home.resolve("site/conf/out.mp4")).doesNotExist();
    assertThat(home.resolve("site/conf/good.mp4")).doesNotExist();
  }

  /** Root may read anything: it gives up the right to, as any other user has none. */
  private Result withoutPrivileges(String... arguments) throws Exception {
    CuepointProcess process = new CuepointProcess(home);
    return process.run(process.withoutPrivileges(arguments));
  }

  private void permit(String name, String permissions) throws IOException {
    Files.setPosixFilePermissions(
        files.root().resolve(name), PosixFilePermissions.fromString(permissions));
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(files.root().resolve(name), target);
  }

  private void pipe(String name) throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", files.root().resolve(name).toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
  }

  /** Takes no room on the disk. */
  private void large(String name, long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(files.write(name, "").toFile(), "rw")) {
      file.setLength(bytes);
    }
  }
}
