package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.lucene.LuceneIndexer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is damaged, or cannot be written: what is said, and what is done about it. */
class IndexHealthTest {
  private static final String AS_IT_IS = "serving the index as it is";

  @TempDir Path home;
  private CommandFixture cuepoint;
  private Path talk;

  @BeforeEach
  void anIndex() throws IOException {
    cuepoint = new CommandFixture(home);
    talk = cuepoint.transcripts().write("conf/one.en.vtt", vtt("lock free"));
    assertThat(cuepoint.run("index").code()).isZero();
  }

  @Test
  void aSoundIndexIsVerified() {
    assertThat(cuepoint.run("index", "--verify"))
        .isEqualTo(new Result(0, "the index is sound: 1 talks, 4 files\n", ""));
  }

  @Test
  void damageIsVerifiedAndNamed() throws Exception {
    String name = damage().getFileName().toString();
    Result found = cuepoint.run("index", "--verify");
    assertThat(found.code()).isEqualTo(3);
    assertThat(found.out()).isEmpty();
    assertThat(found.err())
        .isEqualTo(
            "damaged: "
                + name
                + " has other content than was written\n"
                + "cuepoint: the index is damaged; build it again with 'cuepoint index"
                + " --rebuild'\n");
  }

  @Test
  void whatCannotBeVerifiedIsAFailure() throws Exception {
    Result missing = cuepoint.run("index", "--verify", "--index", home.resolve("no").toString());
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains(home.resolve("no") + ": not a folder");
    Path empty = Files.createDirectory(home.resolve("empty"));
    Result none = cuepoint.run("index", "--verify", "--index", empty.toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("there is no index in " + empty);
    assertThat(cuepoint.run("index", "--verify", "--rebuild").code()).isEqualTo(2);
  }

  @Test
  void onAFullDiskTheIndexIsNamedAndStays() throws Exception {
    StringBuilder many = new StringBuilder("words");
    for (int i = 0; i < 50_000; i++) {
      many.append(" word").append(i);
    }
    cuepoint.transcripts().write("conf/two.en.vtt", vtt(many.toString()));
    CuepointProcess process = new CuepointProcess(home);
    Result full = process.run(process.onFullDisk(64, inHome("index")));
    assertThat(full.code()).isEqualTo(2);
    assertThat(full.err())
        .isEqualTo(
            "cuepoint: the index in %s cannot be written: File too large%n"
                .formatted(home.resolve("index")));
    assertThat(serve(process, arguments -> process.onFullDisk(64, arguments)))
        .contains("cannot be written: File too large", AS_IT_IS);
    assertThat(cuepoint.run("search", "lock").code()).isZero();
  }

  @Test
  void indexMendsIt() throws Exception {
    damage();
    Result mended = cuepoint.run("index");
    assertThat(mended.code()).isZero();
    assertThat(mended.err()).contains("building the index again from", "is damaged: _0.cfs");
    assertSound();
  }

  @Test
  void soDoesASearch() throws Exception {
    damage();
    Result found = cuepoint.run("search", "lock");
    assertThat(found.code()).isZero();
    assertThat(found.err()).contains("building the index again from", "is damaged: _0.cfs");
    assertThat(found.err().lines()).hasSize(1);
    assertSound();
  }

  @Test
  void withoutTheTalksItIsTold() throws Exception {
    damage();
    Files.delete(talk);
    for (String[] command :
        new String[][] {{"index"}, {"index", "--rebuild"}, {"search", "lock"}}) {
      Result told = cuepoint.run(command);
      assertThat(told.code()).as(told.err()).isEqualTo(2);
      assertThat(told.out()).isEmpty();
      assertThat(told.err()).contains("is damaged: _0.cfs", "mount it or name the right folder");
      assertThat(told.err().lines()).hasSize(1);
    }
    Files.delete(home.resolve("transcripts/conf"));
    Files.delete(home.resolve("transcripts"));
    Result told = cuepoint.run("search", "lock");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("is damaged: _0.cfs", "it cannot be built again");
  }

  @Test
  void aServiceStartsWhileAnotherProcessWrites() throws Exception {
    try (LuceneIndexer other = LuceneIndexer.open(home.resolve("index"), false)) {
      assertThat(other.talks()).hasSize(1);
      assertThat(serve()).contains("another process is writing", AS_IT_IS);
      damage();
      assertThat(serve()).contains("another process is writing").doesNotContain(AS_IT_IS);
    }
  }

  @Test
  void aServiceStartsWhereNothingCanBeWritten() throws Exception {
    Path index = home.resolve("index");
    cuepoint.transcripts().write("conf/two.en.vtt", vtt("lock step"));
    Files.delete(index.resolve("write.lock"));
    CuepointProcess process = new CuepointProcess(home);
    Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(serve(process, process::withoutPrivileges))
          .contains(index + "/write.lock: permission denied", AS_IT_IS);
      Result search = process.run(process.withoutPrivileges(inHome("search", "lock")));
      assertThat(search.code()).as(search.err()).isZero();
      assertThat(process.run(process.withoutPrivileges(inHome("index"))).code()).isEqualTo(2);
    } finally {
      Files.setPosixFilePermissions(index, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private String serve() throws Exception {
    return ofTakenPort(port -> cuepoint.run("serve", "--port", port));
  }

  private String serve(CuepointProcess process, Function<String[], ProcessBuilder> command)
      throws Exception {
    return ofTakenPort(port -> process.run(command.apply(inHome("serve", "--port", port))));
  }

  /** What a service says whose port is taken, so that it ends. */
  private static String ofTakenPort(Serving serving) throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Result served = serving.on(String.valueOf(taken.getLocalPort()));
      assertThat(served.code()).as(served.err()).isEqualTo(2);
      return served.err();
    }
  }

  private interface Serving {
    Result on(String port) throws Exception;
  }

  private String[] inHome(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--transcripts=" + home.resolve("transcripts"));
    all.add("--index=" + home.resolve("index"));
    return all.toArray(String[]::new);
  }

  private Path damage() throws IOException {
    return DamagedFile.of(home.resolve("index"));
  }

  private void assertSound() {
    assertThat(cuepoint.run("index", "--verify").code()).isZero();
    assertThat(cuepoint.run("search", "lock").out()).contains("lock free");
  }
}
