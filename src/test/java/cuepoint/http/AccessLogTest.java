package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.TestCollection;
import cuepoint.http.option.AccessFormat;
import cuepoint.http.option.AccessLogging;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Limits;
import cuepoint.http.option.ServerOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The access log of a service. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AccessLogTest {
  @TempDir Path folder;
  private Path log;
  private RunningService any;

  @BeforeEach
  void start() throws Exception {
    log = folder.resolve("logs/access.log");
    Files.createDirectories(log.getParent());
    any = RunningService.ofTestCollection(folder.resolve("index"));
  }

  @AfterEach
  void stop() throws Exception {
    any.close();
  }

  @Test
  void aCombinedLineHasNoQueries() throws Exception {
    RunningService service = logging(AccessFormat.COMBINED, false);
    service.get(
        "/api/v1/search?q=my+illness",
        "Referer",
        "https://search.example/?q=my+illness#a",
        "User-Agent",
        "test");
    service.stopServing();
    assertThat(lines())
        .singleElement()
        .asString()
        .matches(
            "127\\.0\\.0\\.1 - - \\[\\d\\d/[A-Z][a-z]{2}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\+0000] \"GET"
                + " /api/v1/search HTTP/1\\.1\" 200 \\d+ \"https://search\\.example/\" \"test\"");
    assertThat(Files.getPosixFilePermissions(log))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
  }

  @Test
  void everythingHasThem() throws Exception {
    RunningService service = logging(AccessFormat.COMBINED, true);
    service.get("/api/v1/search?q=my+illness", "Referer", "https://search.example/?q=my#a");
    service.stopServing();
    assertThat(lines())
        .singleElement()
        .asString()
        .contains(
            "\"GET /api/v1/search?q=my+illness HTTP/1.1\"", "\"https://search.example/?q=my#a\"");
  }

  @Test
  void aLineOfJsonHasRouteAndTime() throws Exception {
    RunningService service = logging(AccessFormat.JSON, false);
    service.get("/talks/primers/no-such-talk?q=a", "User-Agent", "\u00e9");
    service.get("/healthz");
    service.stopServing();
    assertThat(lines()).hasSize(2).allMatch(line -> line.matches("[ -~]+"));
    JsonNode first = new JsonMapper().readTree(lines().getFirst());
    assertThat(first.path("route").asText()).isEqualTo("/talks/:event/:stem");
    assertThat(first.path("path").asText()).isEqualTo("/talks/primers/no-such-talk");
    assertThat(first.path("status").asInt()).isEqualTo(404);
    assertThat(first.path("client").asText()).isEqualTo("127.0.0.1");
    assertThat(first.path("tookMillis").asDouble()).isPositive();
    assertThat(first.path("bytes").asLong()).isPositive();
    assertThat(first.path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    assertThat(first.has("query")).isFalse();
  }

  @Test
  void nobodyWritesALineOfHisOwn() throws Exception {
    RunningService service = logging(AccessFormat.COMBINED, true);
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      String request =
          "GET /%0A127.0.0.1?q=\u009b31m\u202e HTTP/1.1\r\nHost: localhost\r\n"
              + "User-Agent: a\" \"b\\\u00e9\u2028\tc\r\nConnection: close\r\n\r\n";
      client.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      client.getInputStream().readAllBytes();
    }
    service.get("/" + "long".repeat(2000));
    service.stopServing();
    // A line is added after its answer was sent: those of two connections come in any order.
    assertThat(lines())
        .hasSize(2)
        .allMatch(line -> line.matches("[ -~]+"))
        .anyMatch(line -> line.contains("a\\x22 \\x22b\\x5C"))
        .anyMatch(line -> line.length() < 1000 && line.matches(".*longlong.*[.]{3}.*"));
  }

  @Test
  void aFileThatIsMovedAwayIsLeftAlone() throws Exception {
    RunningService service = logging(AccessFormat.COMBINED, false);
    service.get("/healthz");
    await(log, text -> text.contains("/healthz"));
    Path moved = Files.move(log, folder.resolve("logs/access.log.1"));
    service.get("/robots.txt");
    await(log, text -> text.contains("/robots.txt"));
    service.stopServing();
    assertThat(moved).content().contains("/healthz").doesNotContain("/robots.txt");
    assertThat(log).content().doesNotContain("/healthz");
  }

  @Test
  void whatCannotBeWrittenIsCountedAndDelaysNothing() throws Exception {
    RunningService service = logging(AccessFormat.COMBINED, false);
    Path away = Files.move(log.getParent(), folder.resolve("away"));
    assertThat(service.get("/healthz").statusCode()).isEqualTo(200);
    while (service.get("/metrics").body().contains("log_dropped_lines_total 0.0")) {
      Thread.onSpinWait();
    }
    Files.move(away, log.getParent());
    service.get("/robots.txt");
    await(log, text -> text.contains("/robots.txt"));
    service.stopServing();
  }

  @Test
  void aLogThatCannotBeWrittenIsSaidAtOnce() throws Exception {
    for (Path wrong : List.of(folder, folder.resolve("no/such.log"), Path.of("/dev/null"))) {
      assertThatThrownBy(() -> logging(wrong, AccessFormat.JSON, false))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining(wrong.toString());
    }
  }

  private RunningService logging(AccessFormat format, boolean everything) throws IOException {
    return logging(log, format, everything);
  }

  private RunningService logging(Path file, AccessFormat format, boolean everything)
      throws IOException {
    return any.with(
        new ServerOptions(
            "127.0.0.1",
            0,
            TestCollection.FOLDER,
            Limits.DEFAULT,
            Addresses.ANY,
            new AccessLogging(Optional.of(file.toString()), format, everything),
            0));
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(log, StandardCharsets.US_ASCII);
  }

  private static void await(Path file, Predicate<String> content) throws IOException {
    while (!Files.exists(file) || !content.test(Files.readString(file))) {
      Thread.onSpinWait();
    }
  }
}
