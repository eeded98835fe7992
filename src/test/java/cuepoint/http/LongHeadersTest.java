package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However long a header is and whatever is in it, an answer comes within its time. */
@ExtendWith(SharedService.class)
class LongHeadersTest {
  /** Less than the largest that is read. */
  private static final int LENGTH = 29_000;

  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Encoding",
          "Accept-Language",
          "Cookie",
          "Forwarded",
          "If-Match",
          "If-Modified-Since",
          "If-None-Match",
          "If-Range",
          "Origin",
          "Range",
          "User-Agent",
          "X-Forwarded-For");

  private static final List<String> PIECES =
      List.of(
          "-a",
          " ",
          "\t",
          ",",
          ";",
          "\"",
          "\\",
          "/",
          "*",
          "[",
          "=",
          "9",
          "*/*,",
          ";q=0.5",
          "\"a\",",
          "W/\"a\" ",
          "a ",
          "a=\"b\";",
          "1-2,",
          "for=1.2.3.4,",
          "en-x1,",
          ": ");

  private final RunningService service;

  LongHeadersTest(RunningService service) {
    this.service = service;
  }

  static Stream<Arguments> headers() {
    return HEADERS.stream()
        .flatMap(header -> PIECES.stream().map(piece -> Arguments.of(header, piece)));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void isAnswered(String header, String piece) throws Exception {
    String value = "a" + piece.repeat(LENGTH / piece.length()) + "b";
    assertThat(service.get("/?q=usdt", header, value).statusCode()).isIn(200, 400);
  }
}
