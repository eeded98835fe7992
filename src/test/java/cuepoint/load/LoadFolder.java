package cuepoint.load;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CuepointProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder with {@code transcripts} and their {@code index}.
 *
 * @param talks the talks of the collection
 */
record LoadFolder(Path home, InventedTalks talks) {
  /** The heap of every process, in MB. */
  private static final int MEMORY = 256;

  /** What is there is taken, what is missing made. */
  static LoadFolder in(Path home) throws IOException {
    LoadFolder folder =
        new LoadFolder(home, new InventedTalks(Form.of(300, 1456), Form.of(300, 7900)));
    if (Files.notExists(home.resolve("index"))) {
      folder.talks.write(home.resolve("transcripts"));
      folder.indexOnce();
    }
    return folder;
  }

  /** Starts a command over this folder, with the memory of a small machine. */
  Process start(ProcessBuilder.Redirect log, String... arguments) throws IOException {
    return start(log, List.of(), arguments);
  }

  /** Starts to write the whole index again, which changes no answer, as {@code cuepoint} does. */
  Process rebuild() throws IOException {
    return start(
        ProcessBuilder.Redirect.DISCARD, List.of("nice", "-n", "10"), "index", "--rebuild");
  }

  private Process start(ProcessBuilder.Redirect log, List<String> before, String... arguments)
      throws IOException {
    ProcessBuilder command = new CuepointProcess(home).withMemory(MEMORY, arguments);
    command.command().addAll(0, before);
    return command.redirectErrorStream(true).redirectOutput(log).start();
  }

  private void indexOnce() throws IOException {
    try {
      assertThat(start(ProcessBuilder.Redirect.INHERIT, "index", "--quiet").waitFor()).isZero();
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
