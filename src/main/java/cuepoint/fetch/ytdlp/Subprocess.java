package cuepoint.fetch.ytdlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program without a shell. It ends when this run ends, but for a run that is killed.
 *
 * @param folder for its output
 */
record Subprocess(Path folder) {
  /** Longer than any talk takes that is not stuck, with waits and retries. */
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private static final int MAX_MESSAGES = 1_000;
  private static final int MAX_LINE = 4_000;

  /** Time to end by itself before it is ended. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /**
   * Runs it to its end.
   *
   * @param command the program and its arguments
   * @throws IOException when it cannot be started, or does not end
   * @throws InterruptedException when the run is to end; the program is ended
   */
  Run run(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    Thread atExit = new Thread(() -> process.destroy(), "end " + command.getFirst());
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      process.getOutputStream().close();
      List<String> messages = new ArrayList<>();
      Thread reader = Thread.ofVirtual().start(() -> read(process, messages));
      if (!process.waitFor(LIMIT.toMinutes(), TimeUnit.MINUTES)) {
        throw new IOException(
            command.getFirst() + " did not end within " + LIMIT.toMinutes() + " minutes");
      }
      reader.join(GRACE);
      synchronized (messages) {
        return new Run(process.exitValue(), output, messages);
      }
    } finally {
      end(process);
      forget(atExit);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static void forget(Thread atExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The run is ending: the hook is needed.
    }
  }

  private static void read(Process process, List<String> messages) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = line(lines); !line.isEmpty(); line = line(lines)) {
        synchronized (messages) {
          if (messages.size() < MAX_MESSAGES && !line.isBlank()) {
            messages.add(line.strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line with its end, cut if it is long; empty at the end. */
  private static String line(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (line.length() < MAX_LINE) {
        line.append((char) c);
      }
      if (c == '\n') {
        return line.length() < MAX_LINE ? line.toString() : line + "\n";
      }
    }
    return line.toString();
  }
}
