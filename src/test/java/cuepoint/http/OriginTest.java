package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedService.class)
class OriginTest {
  private final RunningService service;

  OriginTest(RunningService service) {
    this.service = service;
  }

  @Test
  void addressesAreThoseThatWereAsked() throws Exception {
    assertThat(asked("/robots.txt", "talks.example.org"))
        .contains("\nSitemap: http://talks.example.org/sitemap.xml\n");
    assertThat(asked("/opensearch.xml", "[::1]:8080"))
        .contains("template=\"http://[::1]:8080/?q={searchTerms}\"");
  }

  @Test
  void aProxyTellsTheScheme() throws Exception {
    String https = "talks.example.org\r\nX-Forwarded-Proto: https";
    assertThat(asked("/robots.txt", https))
        .contains("\nSitemap: https://talks.example.org/sitemap.xml\n");
    for (String scheme : new String[] {"javascript", "HTTPS", "https, http", "https://a", "$1"}) {
      assertThat(asked("/robots.txt", "talks.example.org\r\nX-Forwarded-Proto: " + scheme))
          .contains("\nSitemap: http://talks.example.org/sitemap.xml\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a<b>", "a'b", "a&b", "a b", "user@host", "{searchTerms}", "a/b"})
  void aHeaderThatNamesNoHostIsNotRepeated(String host) throws Exception {
    for (String path :
        new String[] {"/robots.txt", "/sitemap.xml", "/opensearch.xml", "/embed", "/oembed"}) {
      assertThat(asked(path, host)).startsWith("HTTP/1.1 400 ").doesNotContain(host);
    }
  }

  /** The whole answer as it is sent. */
  private String asked(String path, String host) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
