package cuepoint.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Requests that nobody should send; the same seed makes the same ones. */
final class HostileRequests {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/talks",
          "/talks/",
          "/api/v1/search",
          "/api/v1/suggest",
          "/api/v1/talks",
          "/embed",
          "/embed.js",
          "/oembed",
          "/sitemap.xml",
          "/robots.txt",
          "/opensearch.xml",
          "/healthz",
          "/readyz",
          "/metrics",
          "/openapi.yaml",
          "/api",
          "/media/",
          "/assets/",
          "/favicon.ico",
          "/talks/" + InventedTalks.id(1),
          "/api/v1/talks/" + InventedTalks.id(2),
          "/api/v1/talks/" + InventedTalks.id(3) + "/transcript.vtt",
          "/api/v1/talks/" + InventedTalks.id(4) + "/places",
          "/media/" + InventedTalks.id(5) + ".mp4");

  private static final List<String> PIECES =
      List.of(
          "%",
          "%2",
          "%zz",
          "%c0",
          "%ff",
          "%00",
          "%2e%2e",
          "%2F",
          "%5c",
          "..",
          "../..",
          "//",
          "\\",
          ";",
          ";a=b",
          "?",
          "&",
          "=",
          "#",
          "%25",
          "%e2%82",
          "%f0%9f%98%80",
          "%ed%a0%80",
          "~",
          "|",
          "{",
          "<script>",
          "%0d%0aX: y",
          "%u0041",
          "a".repeat(300),
          "\u00e9",
          "%EF%BF%BD",
          ":",
          "@",
          "[::1]",
          "*",
          "+",
          "-1",
          "1e400",
          "99999999999999999999",
          "NaN",
          "0x10",
          "%22",
          "'",
          "\t");

  private static final List<String> PARAMETERS =
      List.of(
          "q",
          "event",
          "speaker",
          "since",
          "until",
          "language",
          "captions",
          "limit",
          "offset",
          "moments",
          "leadIn",
          "page",
          "url",
          "format",
          "maxwidth",
          "callback",
          "t",
          "x");

  private static final List<String> QUERIES =
      List.of(
          "a* b* c* d*",
          "s* -c* -p* -a* -m* -d* -t*",
          "\"",
          "\"a b\"~999999999",
          "-",
          "-a",
          "OR OR",
          "speaker:",
          "speaker:\"",
          "event:*",
          "title:a*",
          "*",
          "?",
          "**",
          "a~9",
          "(((",
          "\\",
          "/.*/",
          "[a TO z]",
          "a AND NOT b",
          "\u0e01\u0e32\u0e23",
          "\u4e2d\u6587".repeat(200),
          "\u0000",
          "\ud83d\ude00",
          "a ".repeat(499),
          "ba* ".repeat(250),
          "\"ba be bi\"~50 ".repeat(60));

  private static final List<String> HEADERS =
      List.of(
          "Range: bytes=0-0,1-1,2-2",
          "Range: bytes=-",
          "Range: items=0-5",
          "Range: bytes=9-1",
          "Range: bytes=" + "0-1,".repeat(500) + "5-",
          "If-Range: \"x\"",
          "If-Range: W/",
          "Accept: ,;q",
          "Accept: text/html;q=nan",
          "Accept: " + "a/b,".repeat(400),
          "Accept-Language: *;q=7,--,x-",
          "Accept-Encoding: gzip;q=0, br;q=1e9",
          "If-None-Match: *",
          "If-None-Match: \"",
          "Cookie: a",
          "If-Modified-Since: never",
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-For: ::, a, ",
          "X-Forwarded-Proto: javascript",
          "X-Forwarded-Host: a\"b",
          "Forwarded: for=\"",
          "Expect: x",
          "Forwarded: for=" + "_a;by=".repeat(300),
          "Authorization: Basic !",
          "X: " + "y".repeat(9000),
          "X: " + "y".repeat(40_000),
          "Upgrade: h2c",
          "Connection: Upgrade, HTTP2-Settings",
          "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
          "TE: trailers",
          "X:",
          ": y",
          "X y",
          "X : y",
          "Content-Type: \u0001",
          "Origin: null",
          "Referer: http://[",
          "Host: second",
          "Host:",
          "Content-Length: 0",
          "Connection: close",
          "Connection: keep-alive, keep-alive");

  private static final List<String> METHODS =
      List.of(
          "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "G@T",
          "");

  private static final List<String> RAW =
      List.of(
          "GET / HTTP/1.1\r\n\r\n",
          "GET /\r\n",
          "GET / HTTP/0.9\r\n\r\n",
          "GET / HTTP/1.0\r\n\r\n",
          "GET / HTTP/3.0\r\nHost: a\r\n\r\n",
          "GET / HTTP/1.1\nHost: a\n\n",
          "\r\n\r\n\r\n",
          "\u0000",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000",
          "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
          "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET http://b/talks HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET http:// HTTP/1.1\r\nHost: a\r\n\r\n",
          "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
          "POST / HTTP/1.1\r\n"
              + "Host: a\r\n"
              + "Content-Length: 5\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n"
              + "0\r\n\r\n",
          "GET / HTTP/1.1\r\n"
              + "Host: a\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n"
              + "2;a=\"\n\r\n"
              + "ab\r\n"
              + "0\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, x\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc",
          "GET " + "/a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");

  private final SplittableRandom random;

  HostileRequests(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The bytes of the next one. */
  byte[] next() {
    return switch (random.nextInt(12)) {
      case 0 -> bytes(any(RAW));
      case 1 -> mutated(bytes(any(RAW)));
      case 2, 3 -> mutated(bytes(request()));
      case 4 -> cut(bytes(request()));
      default -> bytes(request());
    };
  }

  private String request() {
    String method = random.nextInt(5) == 0 ? any(METHODS) : "GET";
    StringBuilder request =
        new StringBuilder(method + " " + target() + " HTTP/1.1\r\nHost: localhost\r\n");
    for (int headers = random.nextInt(4); headers > 0; headers--) {
      request.append(any(HEADERS)).append("\r\n");
    }
    return request + "\r\n";
  }

  private String target() {
    StringBuilder path = new StringBuilder(any(PATHS));
    for (int pieces = random.nextInt(3); pieces > 0; pieces--) {
      path.insert(1 + random.nextInt(path.length()), any(PIECES));
    }
    for (int parameters = random.nextInt(5); parameters > 0; parameters--) {
      path.append(path.indexOf("?") < 0 ? '?' : '&')
          .append(any(PARAMETERS))
          .append('=')
          .append(value());
    }
    return path.toString();
  }

  private String value() {
    return switch (random.nextInt(3)) {
      case 0 -> any(PIECES) + any(PIECES);
      case 1 -> escaped(any(QUERIES));
      default -> InventedTalks.word(random.nextInt(2000)) + "+" + escaped(any(QUERIES));
    };
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
      escaped.append("%%%02x".formatted(next & 0xff));
    }
    return escaped.toString();
  }

  /** A few bytes are changed, dropped or doubled. */
  private byte[] mutated(byte[] bytes) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int changes = 1 + random.nextInt(4); changes > 0 && !text.isEmpty(); changes--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, (char) random.nextInt(256));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, text.charAt(at));
      }
    }
    return bytes(text.toString());
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
