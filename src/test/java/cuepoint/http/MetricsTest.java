package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code /metrics}, of a service that nobody else asks. */
class MetricsTest {
  @TempDir Path folder;
  private RunningService service;

  @BeforeEach
  void start() throws Exception {
    service = RunningService.ofTestCollection(folder);
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
  }

  @Test
  void itIsPrometheusTextThatNobodyKeeps() throws Exception {
    HttpResponse<String> answer = service.get("/metrics");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/plain; version=0.0.4; charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body().lines())
        .allMatch(line ->
            line.startsWith("# HELP ")
                || line.startsWith("# TYPE ")
                || line.matches(
                    "[a-z_]+(\\{[a-zA-Z_]+=\"[^\"]*\"(,[a-zA-Z_]+=\"[^\"]*\")*})? \\S+"));
  }

  @Test
  void requestsAreCountedByRouteMethodAndStatus() throws Exception {
    service.get("/api/v1/search?q=usdt");
    service.get("/api/v1/search?q=rust");
    service.get("/api/v1/search?q=rust&limit=no");
    service.send("HEAD", "/healthz");
    service.send("POST", "/healthz");
    service.get("/assets/nothing.css");
    String metrics = service.get("/metrics").body();
    assertThat(requests("/api/v1/search", "GET", 200, metrics)).isEqualTo(2);
    assertThat(requests("/api/v1/search", "GET", 400, metrics)).isEqualTo(1);
    assertThat(requests("/healthz", "HEAD", 200, metrics)).isEqualTo(1);
    assertThat(requests("none", "other", 405, metrics)).isEqualTo(1);
    assertThat(requests("none", "GET", 404, metrics)).isEqualTo(1);
    assertThat(
            value(
                "cuepoint_http_request_duration_seconds_count{route=\"/api/v1/search\"}", metrics))
        .isEqualTo(3);
    for (String phase : List.of("search", "match", "moments")) {
      assertThat(
              value(
                  "cuepoint_search_phase_duration_seconds_count{phase=\"" + phase + "\"}", metrics))
          .as(phase)
          .isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void noClientCanAddSeries() throws Exception {
    service.get("/nothing/here");
    service.send("POST", "/nothing/here");
    service.get("/talks/no/such");
    List<String> before = series(service.get("/metrics").body());
    List<String> after = series(service.get("/metrics").body());
    for (int i = 0; i < 50; i++) {
      service.get("/nothing/here/" + i + "?a=%22%7D" + i);
      service.send("METHOD" + i, "/nothing/here");
      service.get("/talks/no/such" + i);
    }
    assertThat(before)
        .doesNotContain(
            "cuepoint_http_requests_total{method=\"GET\",route=\"/metrics\",status=\"200\"}");
    assertThat(series(service.get("/metrics").body())).isEqualTo(after);
  }

  @Test
  void theIndexHasAnAgeAndASize() throws Exception {
    double before = System.currentTimeMillis() / 1e3 - 3600;
    String metrics = service.get("/metrics").body();
    assertThat(value("cuepoint_index_talks", metrics)).isEqualTo(TestCollection.TALKS);
    assertThat(value("cuepoint_index_commit_timestamp_seconds", metrics))
        .isBetween(before, before + 7200);
  }

  @Test
  void anIndexThatIsGoneHasNone() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    HttpResponse<String> answer = service.get("/metrics");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("cuepoint_index_commit_timestamp_seconds NaN");
  }

  @Test
  void whatJavaUsesIsThere() throws Exception {
    String metrics = service.get("/metrics").body();
    assertThat(value("cuepoint_http_connections", metrics)).isPositive();
    assertThat(value("jvm_memory_used_bytes{area=\"heap\"}", metrics)).isPositive();
    assertThat(value("jvm_threads_current", metrics)).isPositive();
    assertThat(value("process_open_fds", metrics)).isPositive();
    assertThat(value("process_cpu_seconds_total", metrics)).isPositive();
    assertThat(value("cuepoint_http_requests_shed_total", metrics)).isZero();
  }

  private static double requests(String route, String method, int status, String metrics) {
    return value(
        "cuepoint_http_requests_total{method=\"%s\",route=\"%s\",status=\"%d\"}"
            .formatted(method, route, status),
        metrics);
  }

  private static double value(String series, String metrics) {
    return metrics
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + series + " in\n" + metrics));
  }

  /** Those of requests: each counted number without its value. */
  private static List<String> series(String metrics) {
    return metrics
        .lines()
        .filter(line -> line.startsWith("cuepoint_"))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .toList();
  }
}
