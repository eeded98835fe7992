package cuepoint.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A service in a process of its own, and what its process takes. Its log stays in {@link
 * Report#folder}.
 */
final class ServiceProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final Pattern LIVE_BYTES = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

  /** Lets each client ask as often as it wants to. */
  static final String[] ANY_RATE = {"--rate", "0"};

  /** How long it may take to start, in s. */
  private static final int START = 120;

  /** How long it may take to stop, in s. */
  private static final int STOP = 30;

  private final Process process;
  private final Path log;
  private final int port;

  private ServiceProcess(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Starts a service with its default limits, or with options. */
  static ServiceProcess start(LoadFolder folder, String... options)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(Report.folder(), "service", ".log");
    List<String> command = new ArrayList<>(List.of("serve", "--port", "0"));
    command.addAll(List.of(options));
    Process process =
        folder.start(ProcessBuilder.Redirect.to(log.toFile()), command.toArray(String[]::new));
    return new ServiceProcess(process, log, port(process, log));
  }

  private static int port(Process process, Path log) throws IOException, InterruptedException {
    for (int tenths = 0; tenths < START * 10; tenths++) {
      String said = Files.readString(log);
      Matcher address = ADDRESS.matcher(said);
      if (address.find()) {
        return Integer.parseInt(address.group(1));
      }
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the service ended: " + said);
      }
    }
    process.destroyForcibly();
    throw new AssertionError("the service does not start");
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What it has logged, line by line. */
  List<String> log() throws IOException {
    return Files.readAllLines(log);
  }

  /** What is still in use after the heap was collected, in bytes. */
  long heap() throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process asked =
        new ProcessBuilder(
                jcmd.toString(), String.valueOf(process.pid()), "GC.class_histogram", "-all=false")
            .redirectErrorStream(true)
            .start();
    String printed = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher total = LIVE_BYTES.matcher(printed);
    if (asked.waitFor() != 0 || !total.find()) {
      throw new AssertionError("no histogram: " + printed);
    }
    return Long.parseLong(total.group(1));
  }

  /** Its open files and connections. */
  long handles() throws IOException {
    try (Stream<Path> handles = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
      return handles.count();
    }
  }

  long threads() throws IOException {
    try (Stream<Path> threads =
        Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
      return threads.count();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().orTimeout(STOP, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      process.destroyForcibly().onExit().join();
      throw new AssertionError("the service does not stop", e);
    }
  }
}
