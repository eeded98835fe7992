package cuepoint.fetch.transcribe;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the user's program, which ends when Cuepoint does. */
final class RecogniserRun {
  private static final int TAIL_BYTES = 4096;

  private final Path log;

  /**
   * A run.
   *
   * @param log what the program prints goes there
   */
  RecogniserRun(Path log) {
    this.log = log;
  }

  /**
   * Runs it in the folder of this process, so that paths in the command mean what they say.
   *
   * @return its exit code
   * @throws IOException when it cannot be started
   * @throws InterruptedException when the run is to end; the program is ended as well
   */
  int run(List<String> words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Thread atExit = new Thread(() -> end(process));
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      process.getOutputStream().close();
      return process.waitFor();
    } finally {
      end(process);
      removeHook(atExit);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending already, and runs it
    }
  }

  /**
   * The last line that the program printed; empty if it printed nothing.
   *
   * @throws IOException when it cannot be read
   */
  String lastLine() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL_BYTES, file.length())];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      return new String(tail, StandardCharsets.UTF_8)
          .replaceAll("[\\p{Cntrl}&&[^\\r\\n]]", "")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .reduce((first, second) -> second)
          .orElse("");
    }
  }
}
