package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser that has nothing yet is sent for a page: all of it, compressed, with headers. */
final class FirstVisit implements AutoCloseable {
  private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  /** How often a service that has too much to do on this machine is asked again. */
  private static final int PATIENCE = 5;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Long> assets = new LinkedHashMap<>();
  private final RunningService service;

  FirstVisit(RunningService service) {
    this.service = service;
  }

  /** The bytes of a page with its scripts, style sheets and icon. */
  long bytes(String path) throws Exception {
    HttpResponse<byte[]> page = get(path);
    long bytes = bytes(page);
    for (String asset : loaded(page)) {
      if (!assets.containsKey(asset)) {
        assets.put(asset, bytes(get(asset)));
      }
      bytes += assets.get(asset);
    }
    return bytes;
  }

  /** The addresses of the files that a page loads. */
  List<String> files(String path) throws Exception {
    return loaded(get(path));
  }

  private static List<String> loaded(HttpResponse<byte[]> page) throws IOException {
    assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
      return LOADED
          .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map((MatchResult found) -> found.group(1))
          .distinct()
          .toList();
    }
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address(path)))
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    for (int again = 0; again < PATIENCE && answer.statusCode() == 503; again++) {
      answer = client.send(request, BodyHandlers.ofByteArray());
    }
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
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

  @Override
  public void close() {
    client.close();
  }
}
