package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.Collection;
import cuepoint.collection.FolderFixture;
import cuepoint.http.option.AccessLogging;
import cuepoint.http.option.Addresses;
import cuepoint.http.option.Limits;
import cuepoint.http.option.ServerOptions;
import cuepoint.index.IndexRun;
import cuepoint.lucene.LuceneIndexer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are kept are those that would be made, and are given to nobody else. */
class KeptAnswersTest {
  private static final String SEARCH = "/api/v1/search?q=owl";
  private static final String ACCEPT = "Accept-Language";

  @TempDir private Path folder;
  private FolderFixture talks;
  private RunningService index;
  private RunningService made;
  private RunningService kept;

  @BeforeEach
  void start() throws Exception {
    talks = new FolderFixture(folder.resolve("transcripts"));
    talks.write("birds/owl.json", "{\"title\": \"Birds\", \"language\": \"en\"}");
    talks.write("birds/owl.en.vtt", vtt("here an owl hunts \uD83E\uDD89 alone"));
    talks.write("birds/owl.de.vtt", vtt("hier jagt die Owl allein"));
    index = RunningService.of(talks.root(), folder.resolve("index"));
    kept = index.with(options(1_000_000));
    made = index.with(options(0));
  }

  private ServerOptions options(long keptBytes) {
    return new ServerOptions(
        "127.0.0.1", 0, talks.root(), Limits.DEFAULT, Addresses.ANY, AccessLogging.NONE, keptBytes);
  }

  @AfterEach
  void stop() throws Exception {
    kept.close();
    made.close();
    index.close();
  }

  @Test
  void theSecondIsTheFirst() throws Exception {
    var first = kept.get(SEARCH);
    var second = kept.get("/api/v1/search?limit=&q=owl");
    assertThat(second.body()).isEqualTo(first.body()).isEqualTo(made.get(SEARCH).body());
    assertThat(second.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    assertThat(second.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(first.headers().firstValue("Server-Timing").orElse("")).contains("search;dur=");
    assertThat(second.headers().firstValue("Server-Timing")).contains("cache");
    assertThat(counted(kept)).isEqualTo("hits 1.0, misses 1.0");
    assertThat(kept.send("HEAD", SEARCH).body()).isEmpty();
    assertThat(counted(kept)).isEqualTo("hits 2.0, misses 1.0");
  }

  @Test
  void nothingIsKeptUnasked() throws Exception {
    assertThat(made.get(SEARCH).body()).isEqualTo(made.get(SEARCH).body());
    assertThat(made.get(SEARCH).headers().firstValue("Server-Timing")).isPresent();
    assertThat(counted(made)).isEqualTo("hits 0.0, misses 3.0");
  }

  @Test
  void whatIsAskedOtherwiseIsAnotherAnswer() throws Exception {
    for (int round = 0; round < 2; round++) {
      for (String path :
          List.of(
              SEARCH,
              SEARCH + "&limit=1",
              SEARCH + "&offset=1",
              SEARCH + "&moments=0",
              SEARCH + "&lang=de",
              SEARCH + "&event=nowhere",
              "/?q=owl",
              "/?q=owl&lang=de",
              "/talks/birds/owl",
              "/talks/birds/owl?q=owl",
              "/api/v1/suggest?q=ow")) {
        for (String language : List.of("de", "en")) {
          assertThat(kept.get(path, ACCEPT, language).body().replace(port(kept), ""))
              .as(path + " in " + language)
              .isEqualTo(made.get(path, ACCEPT, language).body().replace(port(made), ""));
        }
      }
    }
  }

  private static String port(RunningService service) {
    return String.valueOf(service.port());
  }

  @Test
  void anotherAddressOfTheServiceIsAnotherAnswer() throws Exception {
    for (String host : List.of("127.0.0.1", "localhost", "127.0.0.1")) {
      String origin = "http://" + host + ":" + kept.port();
      var page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(origin + "/talks/birds/owl")).build(),
                  BodyHandlers.ofString());
      assertThat(page.body()).contains(origin + "/talks/birds/owl");
    }
  }

  @Test
  void aKeptAnswerIsCompressedForThoseWhoTakeIt() throws Exception {
    String plain = kept.get(SEARCH).body();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(kept.address(SEARCH)))
            .header("Accept-Encoding", "gzip")
            .build();
    var compressed = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    try (var read = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
      assertThat(new String(read.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
    }
    assertThat(kept.get(SEARCH).body()).isEqualTo(plain);
  }

  @Test
  void anotherCommitIsAnotherAnswer() throws Exception {
    assertThat(kept.get(SEARCH).body()).isEqualTo(kept.get(SEARCH).body());
    talks.write("birds/second.en.vtt", vtt("one more owl"));
    try (LuceneIndexer indexer = LuceneIndexer.open(folder.resolve("index"), false)) {
      IndexRun.run(Collection.open(talks.root()), indexer, (done, all, id) -> {});
    }
    assertThat(kept.get(SEARCH).body()).contains("birds/second").isEqualTo(made.get(SEARCH).body());
  }

  @Test
  void theRoomIsBounded() throws Exception {
    for (int i = 0; i < 2000; i++) {
      assertThat(kept.get(SEARCH + "&limit=" + (1 + i % 50) + "&leadIn=" + i / 50).statusCode())
          .isEqualTo(200);
    }
    assertThat(Double.parseDouble(number(kept, "cuepoint_answer_cache_bytes")))
        .isBetween(500_000.0, 1_000_000.0);
  }

  private static String counted(RunningService service) throws Exception {
    return "hits %s, misses %s"
        .formatted(
            number(service, "cuepoint_answer_cache_hits_total"),
            number(service, "cuepoint_answer_cache_misses_total"));
  }

  private static String number(RunningService service, String name) throws Exception {
    return service
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
