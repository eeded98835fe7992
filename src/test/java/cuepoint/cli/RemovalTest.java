package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of talks is empty, as when its disk is not mounted. */
class RemovalTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void anIndexWithoutItsTalks() throws Exception {
    cuepoint = new CommandFixture(home);
    Path talk = cuepoint.transcripts().write("conf/one.en.vtt", vtt("hello"));
    assertThat(cuepoint.run("index").code()).isZero();
    Files.delete(talk);
  }

  @Test
  void anIndexIsNotEmptied() {
    for (String[] command : new String[][] {{"index"}, {"index", "--rebuild"}}) {
      Result refused = cuepoint.run(command);
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err())
          .isEqualTo(
              "cuepoint: "
                  + home.resolve("transcripts")
                  + ": 1 of the 1 talks in the index have no files any more; mount it or name the"
                  + " right folder, or remove the talks with --allow-removal\n");
      assertStillThere();
    }
  }

  @Test
  void anIndexIsEmptiedWhenThatIsAllowed() {
    assertThat(cuepoint.run("index", "--allow-removal"))
        .isEqualTo(new Result(0, "0 talks: 0 added, 0 changed, 1 removed, 0 unchanged\n", ""));
    assertThat(cuepoint.run("search", "hello").code()).isEqualTo(1);
  }

  @Test
  void aRebuildMayEmptyItAsWell() {
    assertThat(cuepoint.run("index", "--rebuild", "--allow-removal").code()).isZero();
    assertThat(cuepoint.run("search", "hello").code()).isEqualTo(1);
  }

  /** The port is taken, so that the command ends. */
  @Test
  void aServiceStartsWithTheIndexAsItIs() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(cuepoint.run("serve", "--port", port).err())
          .contains("--allow-removal", "serving the index as it is");
      assertStillThere();
      assertThat(cuepoint.run("serve", "--port", port, "--allow-removal").err())
          .contains("1 removed");
    }
  }

  private void assertStillThere() {
    assertThat(cuepoint.run("search", "hello").code()).isZero();
  }
}
