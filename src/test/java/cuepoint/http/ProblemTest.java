package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.asset.Assets;
import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Transcript;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedService.class)
class ProblemTest {
  private static final String TYPE = "application/problem+json";

  private final RunningService service;

  ProblemTest(RunningService service) {
    this.service = service;
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0",
    "limit, x",
    "limit, 101",
    "offset, -1",
    "moments, 51",
    "leadIn, 61",
    "leadIn, NaN",
    "since, soon",
    "until, 2024-13",
    "captions, both"
  })
  void aBadParameterIsNamed(String parameter, String value) throws Exception {
    var answer = service.get("/api/v1/search?q=usdt&" + parameter + "=" + value);
    assertProblem(answer, 400);
    assertThat(answer.body()).contains("'" + parameter + "'");
  }

  @Test
  void aQueryThatIsTooLongIsNamed() throws Exception {
    var answer = service.get("/api/v1/search?q=" + "a".repeat(1001));
    assertProblem(answer, 400);
    assertThat(answer.body()).contains("'q'").contains("1,000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api/v1/nowhere",
        "/api/v1/talks/a/b",
        "/talks/a/b",
        "/media/primers/event.json",
        "/media/nowhere.opus",
        "/assets/nowhere.css",
        "/api/v1/talks/a/b/transcript.vtt",
        "/api/v1/talks/dtrace-conf-2024/7J1mVrRlsNg/transcript"
      })
  void whatIsNotThereIs404(String path) throws Exception {
    assertProblem(service.get(path), 404);
  }

  static List<String> everyKindOfAddress() {
    return List.of(
        "/", "/api/v1/search", Assets.STYLE, "/media/primers/usdt-probes-from-rust.opus");
  }

  @ParameterizedTest
  @MethodSource("everyKindOfAddress")
  void onlyGetAndHeadAreAnswered(String path) throws Exception {
    for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
      var answer = service.send(method, path, "X-HTTP-Method-Override", "GET");
      assertProblem(answer, 405);
      assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }
    assertThat(service.get(path, "X-HTTP-Method-Override", "DELETE").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1",
        "GET /talks/%00/x HTTP/1.1",
        "GET /media/..%2f..%2fpom.xml HTTP/1.1",
        "GET /media/../../pom.xml HTTP/1.1",
        "GET /media/primers/%2e%2e/glossary.txt HTTP/1.1",
        "GET //etc/passwd HTTP/1.1",
        "GET /api/v1/search?q=%ff%fe HTTP/1.1",
        "GET / HTTP/9.9",
        "NONSENSE",
        "GET /media/primers/a%0d%0ab.opus HTTP/1.1"
      })
  void hostileRequestsAreAnsweredWithA4xx(String line) throws Exception {
    String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).as(line).matches("(?s)HTTP/1.1 (4\\d\\d|505) .*");
    assertThat(answer).doesNotContain("Exception").doesNotContain("Jetty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/talks/a/%c0",
        "/talks/a/%ff",
        "/talks/a/%c0%af",
        "/talks/a/%ED%A0%80",
        "/api/v1/talks/a/%ff",
        "/api/v1/talks/a/%ff/transcript.vtt",
        "/talks/wwdc-2001/102%?x=1",
        "/talks/wwdc-2001/102%2?x=1",
        "/talks/%zz/x",
        "/media/%ff.opus",
        "/assets/%ff",
        "/%ff"
      })
  void aPathThatIsNotUtf8IsMalformed(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .contains(TYPE, "malformed")
        .doesNotContain("Exception");
  }

  @Test
  void aQueryThatIsNotUtf8IsMalformed() throws Exception {
    for (String query : new String[] {"q=%ff%fe", "q=100%", "%c0=1", "q=a&x=%zz"}) {
      String answer =
          raw(
              "GET /api/v1/search?"
                  + query
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(query).startsWith("HTTP/1.1 400 ").contains("must be UTF-8");
    }
  }

  @Test
  void aSearchThatTakesTooLongIsUnavailableAndNotCached(@TempDir Path other) throws Exception {
    try (RunningService own = RunningService.ofTestCollection(other);
        RunningService late = own.with(new LateSearcher())) {
      for (String path :
          new String[] {
            "/api/v1/search?q=usdt",
            "/?q=usdt",
            "/embed?q=usdt",
            "/talks/primers/usdt-probes-from-rust?q=usdt"
          }) {
        var answer = late.get(path);
        assertProblem(answer, 503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("longer than 5 seconds");
      }
      for (String path : new String[] {"/?q=usdt", "/embed?q=usdt"}) {
        var page = late.get(path, "Accept", "text/html,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("5");
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("longer than 5 seconds");
      }
    }
  }

  @Test
  void aHeaderThatIsTooLargeIsAProblemToo() throws Exception {
    try (RawClient client = RawClient.of(service)) {
      client.sendUntilClosed(
          "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n");
      assertThat(client.head()).startsWith("HTTP/1.1 431 ").contains(TYPE);
    }
  }

  @Test
  void aBrowserGetsAPage() throws Exception {
    var answer = service.get("/nowhere", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(answer.body()).contains("<form").doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere?q=usdt+rust, 404, There is no such page",
    "/talks/a/b?q=usdt+rust, 404, There is no such page",
    "/?q=usdt+rust&limit=x, 400, This address does not work"
  })
  void aPageSpeaksToPeopleAndKeepsTheirWords(String path, int status, String heading)
      throws Exception {
    var answer = service.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("<h1>" + heading + "</h1>", "value=\"usdt rust\"");
  }

  @Test
  void whatTheFormDependsOnIsSaid() throws Exception {
    for (String accepted : List.of("*/*", "text/html")) {
      assertThat(service.get("/nowhere", "Accept", accepted).headers().allValues("Vary"))
          .anyMatch(vary -> vary.matches("(.*, *)?Accept(,.*)?"));
    }
    assertThat(service.get("/api/v1/nowhere").headers().allValues("Vary"))
        .noneMatch(vary -> vary.matches("(.*, *)?Accept(,.*)?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"GET / HTTP/9.9", "NONSENSE", "GET /%zz HTTP/1.1", "GET /nowhere HTTP/1.1"})
  void everyProblemHasADate(String line) throws Exception {
    String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("\r\nDate: ").contains("\r\nCache-Control: no-store\r\n");
  }

  @Test
  void aSearchThatFailsIsNotAnEmptyAnswer(@TempDir Path other) throws Exception {
    try (RunningService broken = RunningService.ofTestCollection(other)) {
      broken.index().close();
      var answer = broken.get("/api/v1/search?q=usdt");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Content-Type")).contains(TYPE);
      assertThat(broken.get("/readyz").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void anErrorToo(@TempDir Path other) throws Exception {
    try (RunningService index = RunningService.ofTestCollection(other);
        RunningService broken = index.with(new EndlessSearcher())) {
      assertProblem(broken.get("/api/v1/search?q=usdt"), 500);
      assertProblem(broken.get("/?q=usdt"), 500);
      assertThat(broken.get("/healthz").statusCode()).isEqualTo(200);
    }
  }

  /** Is never done. */
  private static final class EndlessSearcher implements Searcher {
    @Override
    public Hits search(Query query, Deadline deadline) {
      throw new StackOverflowError();
    }

    @Override
    public List<Place> places(Transcript transcript, Query query, Deadline deadline) {
      throw new StackOverflowError();
    }
  }

  /** Is over its limit at once. */
  private static final class LateSearcher implements Searcher {
    @Override
    public Hits search(Query query, Deadline deadline) {
      throw new Deadline.PassedException(5000);
    }

    @Override
    public List<Place> places(Transcript transcript, Query query, Deadline deadline) {
      throw new Deadline.PassedException(5000);
    }
  }

  private String raw(String request) throws Exception {
    try (RawClient client = RawClient.of(service)) {
      client.send(request);
      return client.rest();
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains(TYPE);
    assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
  }
}
