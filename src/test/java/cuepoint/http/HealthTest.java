package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a service lives, and whether it answers. */
class HealthTest {
  private static final List<String> QUESTIONS =
      List.of("/readyz", "/api/v1/search?q=usdt", "/api/v1/talks", "/?q=usdt", "/talks");

  @TempDir Path index;

  @Test
  void aServiceThatAnswersIsReady() throws Exception {
    try (RunningService service = RunningService.ofTestCollection(index)) {
      HttpResponse<String> ready = service.get("/readyz");
      assertThat(ready.statusCode()).isEqualTo(200);
      assertThat(ready.body()).isEqualTo("{\"status\":\"ready\",\"meaning\":{\"status\":\"off\"}}");
      assertThat(ready.headers().firstValue("Cache-Control")).contains("no-store");
      HttpResponse<String> lives = service.get("/healthz");
      assertThat(lives.body()).isEqualTo("{\"status\":\"ok\"}");
      assertThat(lives.headers().firstValue("Cache-Control")).contains("no-store");
    }
  }

  @Test
  void aServiceWhoseIndexIsCutLivesButIsNotReady() throws Exception {
    try (RunningService service = RunningService.ofTestCollection(index)) {
      String sound = service.json("/api/v1/talks").toString();
      Path largest = largest();
      byte[] bytes = Files.readAllBytes(largest);
      Files.write(largest, Arrays.copyOf(bytes, bytes.length / 2));
      for (String question : QUESTIONS) {
        HttpResponse<String> answer = service.get(question);
        assertThat(answer.statusCode()).as(question).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(question).isPresent();
        assertThat(new JsonMapper().readTree(answer.body()).get("detail").textValue())
            .isEqualTo("The index is damaged. 'cuepoint index --rebuild' builds it again.");
      }
      assertThat(service.get("/healthz").statusCode()).isEqualTo(200);
      Files.write(largest, bytes);
      assertThat(service.get("/readyz").statusCode()).isEqualTo(200);
      assertThat(service.json("/api/v1/talks")).hasToString(sound);
    }
  }

  @Test
  void aServiceWithoutItsIndexLivesButIsNotReady() throws Exception {
    try (RunningService service = RunningService.ofTestCollection(index)) {
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      assertThat(service.get("/readyz").statusCode()).isEqualTo(503);
      assertThat(service.get("/readyz").body()).contains("There is no index.");
      assertThat(service.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anIndexThatCannotBeReadIsLoggedInALine() throws Exception {
    List<LogRecord> logged = new CopyOnWriteArrayList<>(); // also what other tests provoke
    Handler log = new Records(logged);
    Logger logger = Logger.getLogger("cuepoint.http.route.HttpProblems");
    logger.addHandler(log);
    Path folder = index.resolve("folder");
    try (RunningService service = RunningService.ofTestCollection(folder)) {
      Files.move(folder, index.resolve("elsewhere"));
      Files.writeString(folder, "no folder");
      assertThat(service.get("/readyz").statusCode()).isEqualTo(503);
    } finally {
      logger.removeHandler(log);
    }
    assertThat(logged)
        .filteredOn(line -> (line.getMessage() + line.getThrown()).contains(folder.toString()))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.getMessage()).endsWith("folder: not a folder");
          assertThat(line.getThrown()).isNull();
        });
  }

  private static final class Records extends Handler {
    private final List<LogRecord> records;

    Records(List<LogRecord> records) {
      this.records = records;
    }

    @Override
    public void publish(LogRecord line) {
      records.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private Path largest() throws Exception {
    try (Stream<Path> files = Files.list(index)) {
      return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
  }
}
