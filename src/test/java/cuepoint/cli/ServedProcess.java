package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A service in a process of its own.
 *
 * @param output the file of what it prints
 */
record ServedProcess(Process process, Path output, HttpClient client) {
  private static final long LIMIT_NANOS = TimeUnit.MINUTES.toNanos(2);
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  /** Starts one, which listens as soon as this returns. */
  static ServedProcess start(ProcessBuilder command, Path output) throws Exception {
    Process process = command.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    ServedProcess service = new ServedProcess(process, output, HttpClient.newHttpClient());
    service.await(() -> service.address().isPresent());
    return service;
  }

  interface Condition {
    boolean isMet() throws Exception;
  }

  /** Waits as long as the process lives, two minutes at most. */
  void await(Condition condition) throws Exception {
    long end = System.nanoTime() + LIMIT_NANOS;
    while (!condition.isMet()) {
      assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).as(printed()).isFalse();
      assertThat(System.nanoTime()).as(printed()).isLessThan(end);
    }
  }

  HttpResponse<String> ask(String path) throws Exception {
    URI address = URI.create(address().orElseThrow() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  String printed() throws IOException {
    return Files.readString(output);
  }

  private Optional<String> address() throws IOException {
    return ADDRESS.matcher(printed()).results().map(MatchResult::group).findFirst();
  }

  /** Asks it to end; its exit code. */
  int end() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    client.close();
  }
}
