package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.option.Addresses;
import cuepoint.http.option.Network;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedService.class)
class OriginTest {
  private static final List<String> ADDRESSES =
      List.of("/robots.txt", "/sitemap.xml", "/opensearch.xml", "/embed", "/oembed", "/?q=usdt");

  private final RunningService service;

  OriginTest(RunningService service) {
    this.service = service;
  }

  @Test
  void addressesAreThoseThatWereAsked() throws Exception {
    assertThat(asked(service, "/robots.txt", "localhost:81"))
        .contains("\nSitemap: http://localhost:81/sitemap.xml\n");
    assertThat(asked(service, "/opensearch.xml", "[::1]:8080"))
        .contains("template=\"http://[::1]:8080/?q={searchTerms}\"");
    assertThat(asked(service, "http://a.localhost/robots.txt", "a.localhost"))
        .contains("\nSitemap: http://a.localhost/sitemap.xml\n");
  }

  @Test
  void nobodyTellsWhoIsNotNamed() throws Exception {
    String told =
        """
        localhost
        X-Forwarded-Proto: https
        X-Forwarded-Host: evil.example
        X-Forwarded-For: 203.0.113.9
        Forwarded: for=203.0.113.9;proto=https;host=evil.example\
        """
            .replace("\n", "\r\n");
    for (String path : ADDRESSES) {
      assertThat(asked(service, path, told)).doesNotContain("evil.example", "https://localhost");
    }
  }

  @Test
  void aTrustedProxyTellsWhatTheClientAsked() throws Exception {
    Addresses behind =
        new Addresses(
            Optional.empty(), List.of(), List.of(Network.parse("127.0.0.0/8").orElseThrow()));
    try (RunningService own = service.with(behind)) {
      for (String headers :
          new String[] {
            "X-Forwarded-Proto: https\r\nX-Forwarded-Host: talks.example.org",
            "Forwarded: for=203.0.113.9;proto=https;host=talks.example.org"
          }) {
        assertThat(asked(own, "/robots.txt", "localhost\r\n" + headers))
            .contains("\nSitemap: https://talks.example.org/sitemap.xml\n");
      }
      assertThat(asked(own, "/robots.txt", "localhost\r\nForwarded: for=\""))
          .startsWith("HTTP/1.1 400 ")
          .contains("'Forwarded'");
    }
  }

  @Test
  void theBaseIsWhereTheServiceIsReached() throws Exception {
    Addresses based = new Addresses(Optional.of("https://talks.example.org"), List.of(), List.of());
    try (RunningService own = service.with(based)) {
      for (String host : List.of("localhost", "talks.example.org")) {
        assertThat(asked(own, "/robots.txt", host))
            .contains("\nSitemap: https://talks.example.org/sitemap.xml\n");
        assertThat(asked(own, "/talks/primers/usdt-probes-from-rust", host))
            .contains("rel=\"canonical\" href=\"https://talks.example.org/talks/primers/");
      }
      assertThat(
              asked(own, "/oembed?url=https%3A%2F%2Ftalks.example.org%2F%3Fq%3Dusdt", "localhost"))
          .startsWith("HTTP/1.1 200 ")
          .contains("src=\\\"https://talks.example.org/embed?q=usdt");
    }
  }

  @Test
  void anotherHostIsNotAnswered() throws Exception {
    for (String path : List.of("/", "/api/v1/talks", "/healthz", "/embed.js", "/nowhere")) {
      assertThat(asked(service, path, "evil.example"))
          .startsWith("HTTP/1.1 421 ")
          .contains("--allowed-host evil.example");
      assertThat(asked(service, "http://evil.example" + path, "evil.example"))
          .startsWith("HTTP/1.1 421 ");
    }
    Addresses allowed = new Addresses(Optional.empty(), List.of("talks.example.org"), List.of());
    try (RunningService own = service.with(allowed)) {
      assertThat(asked(own, "/", "talks.example.org")).startsWith("HTTP/1.1 200 ");
      assertThat(asked(own, "/", "evil.example")).startsWith("HTTP/1.1 421 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost\r\nHost: localhost",
        "localhost\r\nHost: evil.example",
        "a\"b",
        "a<b>",
        "a'b",
        "a&b",
        "a b",
        "user@host",
        "{searchTerms}",
        "a/b"
      })
  void aHeaderThatNamesNoHostIsNotRepeated(String host) throws Exception {
    for (String path : ADDRESSES) {
      assertThat(asked(service, path, host)).startsWith("HTTP/1.1 400 ").doesNotContain(host);
    }
  }

  @Test
  void twoHostsAreNone() throws Exception {
    assertThat(asked(service, "http://localhost/robots.txt", "evil.example"))
        .doesNotStartWith("HTTP/1.1 200 ");
  }

  /** The whole answer as it is sent. */
  private static String asked(RunningService service, String path, String host) throws Exception {
    try (RawClient client = RawClient.of(service)) {
      client.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
      return client.rest();
    }
  }
}
