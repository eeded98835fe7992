package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A first visit to results is light: all that is loaded, compressed, with headers. */
@ExtendWith(SharedService.class)
class ResultsWeightTest {
  private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  /** In bytes; the page of an answer with many moments, in 701 talks, is some 2.5 KB heavier. */
  private static final int MOST = 19_500;

  private final RunningService service;

  ResultsWeightTest(RunningService service) {
    this.service = service;
  }

  @Test
  void aFirstVisitToResultsIsLight() throws Exception {
    HttpResponse<byte[]> page = get("/?q=usdt+rust");
    String html = text(page);
    Set<String> loaded =
        LOADED
            .matcher(html)
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertThat(loaded).as("style, icon and script").hasSize(3);
    long bytes = bytes(page);
    for (String asset : loaded) {
      bytes += bytes(get(asset));
    }
    assertThat(bytes).isLessThanOrEqualTo(MOST);
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address(path)))
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static String text(HttpResponse<byte[]> page) throws Exception {
    assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A header is followed by a colon and a space, and a line end of two characters. */
  private static long bytes(HttpResponse<byte[]> answer) {
    long headers =
        answer.headers().map().entrySet().stream()
            .flatMap(header ->
                header.getValue().stream().map(value -> header.getKey() + ": " + value + "\r\n"))
            .mapToLong(String::length)
            .sum();
    return headers + answer.body().length;
  }
}
