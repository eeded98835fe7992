package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that is asked to end: exit code 0, and what was begun is finished. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeEndsTest {
  @TempDir Path home;

  @BeforeEach
  void oneTalk() throws Exception {
    new FolderFixture(home.resolve("transcripts")).write("conf/one.en.vtt", vtt("hello"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void aSignalIsAnOrdinaryEnd(String signal) throws Exception {
    Path log = home.resolve("access.log");
    assertThat(ended(signal, "--access-log", log.toString())).isZero();
    assertThat(Files.readString(log)).contains("\"GET /healthz HTTP/1.1\" 200");
  }

  @Test
  void soItIsWhileItWatches() throws Exception {
    assertThat(ended("TERM", "--watch")).isZero();
  }

  @Test
  void aPortInUseIsStillAFailure() throws Exception {
    Process first = start();
    try (BufferedReader said = first.errorReader()) {
      String port = address(said).replaceFirst(".*:", "");
      Process second =
          new CuepointProcess(home)
              .command("serve", "--port", port)
              .redirectErrorStream(true)
              .start();
      second.getInputStream().readAllBytes();
      assertThat(second.waitFor()).isEqualTo(2);
    } finally {
      first.destroy();
      assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  /** The exit code of a service that has answered, and then got a signal. */
  private int ended(String signal, String... options) throws Exception {
    Process service = start(options);
    try (BufferedReader said = service.errorReader();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address(said) + "/healthz")).build();
      assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
      kill(signal, service);
      assertThat(said.lines()).isEmpty();
      return service.waitFor();
    }
  }

  /** Also where these tests run in the background, where a shell lets SIGINT be ignored. */
  private Process start(String... options) throws Exception {
    String[] all =
        Stream.concat(Stream.of("serve", "--port", "0"), Stream.of(options)).toArray(String[]::new);
    ProcessBuilder command = new CuepointProcess(home).command(all);
    command.command().addAll(0, List.of("env", "--default-signal=INT"));
    return command.start();
  }

  private static String address(BufferedReader said) throws Exception {
    String line = said.readLine();
    while (line != null && !line.startsWith("http://")) {
      line = said.readLine();
    }
    return String.valueOf(line);
  }

  private static void kill(String signal, Process process) throws Exception {
    Process kill =
        new ProcessBuilder("kill", "-s", signal, String.valueOf(process.pid())).inheritIO().start();
    assertThat(kill.waitFor()).isZero();
  }
}
