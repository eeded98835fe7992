package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.asset.Assets;
import cuepoint.collection.Collection;
import cuepoint.collection.FolderFixture;
import cuepoint.http.option.Addresses;
import cuepoint.index.IndexRun;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.search.Deadline;
import cuepoint.search.Hits;
import cuepoint.search.Place;
import cuepoint.search.Query;
import cuepoint.search.Searcher;
import cuepoint.talk.Transcript;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients and caches may keep of the answers: RFC 9110, RFC 9111. */
@ExtendWith(SharedService.class)
class CachingTest {
  private static final String SEARCH = "/api/v1/search?q=usdt";
  private static final String TALK = "/talks/primers/usdt-probes-from-rust";

  private final RunningService service;

  CachingTest(RunningService service) {
    this.service = service;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=usdt",
        "/embed?q=usdt",
        "/talks",
        TALK,
        TALK + "?q=usdt",
        SEARCH,
        "/api/v1/suggest?q=us",
        "/api/v1/talks",
        "/api/v1" + TALK,
        "/api/v1" + TALK + "/places?q=usdt",
        "/api/v1" + TALK + "/transcript",
        "/api/v1" + TALK + "/transcript.vtt",
        "/api/v1" + TALK + "/transcript.srt",
        "/api/v1" + TALK + "/transcript.txt",
        "/api/v1/embed",
        "/robots.txt",
        "/sitemap.xml",
        "/opensearch.xml",
        "/opensearch/suggest?q=us"
      })
  void whatAClientHasIsNotSentAgain(String path) throws Exception {
    for (String encoding : List.of("identity", "gzip")) {
      var first = service.get(path, "Accept-Encoding", encoding);
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
      String tag = tag(first);
      assertThat(tag).matches("\"[0-9a-z-]+\"");
      assertThat(tag(service.get(path, "Accept-Encoding", encoding))).isEqualTo(tag);
      assertThat(tag(service.send("HEAD", path, "Accept-Encoding", encoding))).isEqualTo(tag);
      for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
        var again = service.get(path, "If-None-Match", known, "Accept-Encoding", encoding);
        assertThat(again.statusCode()).as(known).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(known.equals("*") ? tag.replace("--gzip", "") : tag);
        for (String name : List.of("Cache-Control", "Vary")) {
          assertThat(again.headers().allValues(name)).isEqualTo(first.headers().allValues(name));
        }
      }
      assertThat(service.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aCompressedAnswerHasATagOfItsOwn() throws Exception {
    var compressed = service.get(SEARCH, "Accept-Encoding", "gzip");
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(tag(compressed)).isNotEqualTo(tag(service.get(SEARCH)));
  }

  @Test
  void answersAreToldApart() throws Exception {
    String tag = tag(service.get(SEARCH));
    assertThat(tag(service.get("/api/v1/search?limit=&q=usdt"))).isEqualTo(tag);
    assertThat(tag(service.get(SEARCH + "&limit=1&moments=2")))
        .isEqualTo(tag(service.get("/api/v1/search?moments=2&limit=1&q=usdt")));
    for (String other :
        List.of(
            "/api/v1/search?q=rust",
            SEARCH + "&limit=1",
            SEARCH + "&event=primers",
            "/?q=usdt",
            "/embed?q=usdt")) {
      assertThat(tag(service.get(other))).as(other).isNotEqualTo(tag);
    }
  }

  @Test
  void theSameTagIsTheSameBytes() throws Exception {
    var one = service.get(SEARCH);
    var two = service.get(SEARCH);
    assertThat(tag(two)).isEqualTo(tag(one));
    assertThat(two.body()).isEqualTo(one.body()).doesNotContain("tookMillis");
    var timed = service.get(SEARCH + "&leadIn=3.21");
    assertThat(timed.headers().firstValue("Server-Timing").orElse(""))
        .matches("match;dur=\\d+\\.\\d, moments;dur=\\d+\\.\\d, search;dur=\\d+\\.\\d");
  }

  @Test
  void pagesVaryWithTheReadersLanguagesAndWithNothingElse() throws Exception {
    assertThat(vary("/?q=usdt")).contains("Accept-Language");
    assertThat(vary("/embed?q=usdt")).contains("Accept-Language");
    for (String path : List.of("/", "/?q=usdt&lang=de", "/talks", TALK, SEARCH, Assets.STYLE)) {
      assertThat(vary(path)).as(path).isEqualTo("Accept-Encoding");
    }
    assertThat(tag(service.get("/?q=usdt", "Accept-Language", "de")))
        .isNotEqualTo(tag(service.get("/?q=usdt", "Accept-Language", "fr")));
    assertThat(tag(service.get("/", "Accept-Language", "de")))
        .isEqualTo(tag(service.get("/", "Accept-Language", "fr")));
  }

  @Test
  void aProblemIsNeverKept() throws Exception {
    for (String path : List.of("/nowhere", SEARCH + "&limit=x", "/talks/a/b", "/?q=a&lang=%20!")) {
      var answer = service.get(path, "If-None-Match", "*");
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
  }

  @Test
  void whatAClientHasIsNotSearchedAgain(@TempDir Path index) throws Exception {
    AtomicInteger searches = new AtomicInteger();
    try (RunningService own = RunningService.ofTestCollection(index);
        RunningService counting = own.with(new CountingSearcher(own.searcher(), searches))) {
      String tag = tag(counting.get(SEARCH));
      int before = searches.get();
      assertThat(counting.get(SEARCH, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(searches).hasValue(before);
    }
  }

  @Test
  void aChangeOfTheIndexIsSeenAtOnce(@TempDir Path folder) throws Exception {
    FolderFixture talks = new FolderFixture(folder.resolve("transcripts"));
    talks.write("ev/one.en.vtt", FolderFixture.vtt("the first version"));
    Path index = folder.resolve("index");
    try (RunningService own = RunningService.of(talks.root(), index)) {
      String path = "/api/v1/search?q=version";
      var before = own.get(path);
      assertThat(own.get(path, "If-None-Match", tag(before)).statusCode()).isEqualTo(304);
      talks.write("ev/two.en.vtt", FolderFixture.vtt("another version"));
      try (LuceneIndexer indexer = LuceneIndexer.open(index, false)) {
        IndexRun.run(Collection.open(talks.root()), indexer, (done, all, id) -> {});
      }
      var after = own.get(path, "If-None-Match", tag(before));
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(after.body()).contains("ev/two");
      assertThat(tag(after)).isNotEqualTo(tag(before));
    }
  }

  @Test
  void linksOfAnotherAddressAreAnotherAnswer() throws Exception {
    Addresses elsewhere =
        new Addresses(Optional.of("https://talks.example.org"), List.of(), List.of());
    RunningService other = service.with(elsewhere);
    try {
      assertThat(tag(other.get("/robots.txt"))).isNotEqualTo(tag(service.get("/robots.txt")));
      assertThat(other.get("/").headers().firstValue("Strict-Transport-Security"))
          .contains("max-age=31536000");
      assertThat(service.get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
    } finally {
      other.stopServing();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/talks",
        TALK,
        "/embed",
        "/api/v1/search",
        "/api/v1/talks",
        "/api/v1" + TALK,
        "/api/v1" + TALK + "/transcript.vtt",
        "/robots.txt",
        "/embed.js"
      })
  void aSlashAtTheEndIsLeftOut(String path) throws Exception {
    var answer = service.get(path + "/?q=usdt&x=%26");
    assertThat(answer.statusCode()).isEqualTo(301);
    String target = answer.headers().firstValue("Location").orElseThrow();
    assertThat(answer.uri().resolve(target).toString())
        .isEqualTo(service.address(path + "?q=usdt&x=%26"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nowhere/", "/talks/primers/", "/media/primers/", "/talks//", "//evil.example/"})
  void aSlashLeadsNowhereElse(String path) throws Exception {
    var answer = service.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void aBrowserMayUseNoDevices() throws Exception {
    assertThat(service.get("/").headers().firstValue("Permissions-Policy").orElse(""))
        .contains("camera=()", "microphone=()", "geolocation=()");
  }

  private String vary(String path) throws Exception {
    return String.join(", ", service.get(path).headers().allValues("Vary"));
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  /** Counts what it is asked. */
  private record CountingSearcher(Searcher searcher, AtomicInteger searches) implements Searcher {
    @Override
    public Hits search(Query query, Deadline deadline) {
      searches.incrementAndGet();
      return searcher.search(query, deadline);
    }

    @Override
    public List<Place> places(Transcript transcript, Query query, Deadline deadline) {
      searches.incrementAndGet();
      return searcher.places(transcript, query, deadline);
    }
  }
}
