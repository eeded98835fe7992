package cuepoint.fetch.transcribe;

import cuepoint.fetch.process.Subprocess;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One run of the user's program.
 *
 * @param log what the program prints goes there
 */
record RecogniserRun(Path log) {
  private static final int TAIL_BYTES = 4096;

  /** As good as none: a slow machine may need days. */
  private static final Duration LIMIT = Duration.ofDays(365);

  /**
   * Runs it in the folder of this process, so that paths in the command mean what they say.
   *
   * @return its exit code
   * @throws IOException when it cannot be started
   * @throws InterruptedException when the run is to end; the program is ended as well
   */
  int run(List<String> words) throws IOException, InterruptedException {
    return Subprocess.run(
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()), LIMIT);
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
