package cuepoint.fetch.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs a program without a shell. It ends when this run ends, but for a run that is killed. */
public final class Subprocess {
  private Subprocess() {}

  /**
   * Runs it to its end, with no input.
   *
   * @param program with its arguments; what it prints goes to files
   * @param limit after so long it is ended
   * @return its exit code
   * @throws IOException when it cannot be started, or does not end
   * @throws InterruptedException when the run is to end; the program is ended
   */
  public static int run(ProcessBuilder program, Duration limit)
      throws IOException, InterruptedException {
    Process process = program.start();
    Thread atExit = new Thread(() -> end(process), "end " + name(program));
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      process.getOutputStream().close();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(
            name(program) + " did not end within " + limit.toMinutes() + " minutes");
      }
      return process.exitValue();
    } finally {
      end(process);
      forget(atExit);
    }
  }

  private static String name(ProcessBuilder program) {
    return program.command().getFirst();
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
}
