package cuepoint.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real answers are what the contract says: their statuses, headers, media types and fields. */
class AnswersTest extends ServedContract {
  /** On every answer, or a matter of the connection; the contract need not describe them. */
  private static final Set<String> ON_EVERY_ANSWER =
      Set.of(
          "access-control-allow-origin",
          "access-control-expose-headers",
          "connection",
          "content-length",
          "content-security-policy",
          "content-type",
          "cross-origin-resource-policy",
          "date",
          "permissions-policy",
          "referrer-policy",
          "transfer-encoding",
          "vary",
          "x-content-type-options");

  @ParameterizedTest
  @MethodSource("paths")
  void everyStatusThatIsDescribedIsSent(String path) throws Exception {
    Provocation provocation = new Provocation(service(), path);
    for (String status : CONTRACT.statuses(path)) {
      Optional<HttpResponse<String>> answer = provocation.of(status);
      if (answer.isPresent()) {
        assertThat(answer.get().statusCode()).as("%s of %s", status, path).hasToString(status);
        assertIsAsDescribed(path, answer.get());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void headIsAnsweredAsGetIs(String path) throws Exception {
    String address = new Provocation(service(), path).address();
    HttpResponse<String> get = service().get(address);
    HttpResponse<String> head = service().send("HEAD", address);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().map().keySet()).isEqualTo(get.headers().map().keySet());
  }

  @Test
  void everyFieldThatIsDescribedIsSent() throws Exception {
    Set<String> missing = CONTRACT.fields();
    for (String address : addressesOfJson()) {
      HttpResponse<String> answer = service().get(address, "Accept", "*/*");
      String path = CONTRACT.path(address).orElseThrow();
      assertIsAsDescribed(path, answer);
      JsonNode body = new JsonMapper().readTree(answer.body());
      missing.removeAll(CONTRACT.fieldsIn(body, schema(path, answer)));
    }
    assertThat(missing).isEmpty();
  }

  /** Between them, their answers have every field. */
  private List<String> addressesOfJson() {
    String talk = "/api/v1/talks/" + RichCollection.FULL;
    String untimed = "/api/v1/talks/" + RichCollection.UNTIMED;
    return List.of(
        "/api/v1/search?q=dtrace+probes+unheard",
        "/api/v1/search?q=tracepiont",
        "/api/v1/search?q=recording",
        "/api/v1/search?q=",
        "/api/v1/search?q=dtrace&limit=0",
        "/api/v1/reel?q=tracepoint",
        "/api/v1/reel?clip=conf/full@9000-9001",
        "/api/v1/suggest?q=tracep",
        "/api/v1/suggest?q=Probes+in",
        "/api/v1/suggest?q=Ada",
        "/api/v1/talks",
        talk,
        untimed,
        talk + "/places?q=tracepoint",
        untimed + "/places?q=tracepoint",
        "/api/v1/talks/" + RichCollection.LONG,
        "/api/v1/talks/" + RichCollection.LONG + "/related",
        "/api/v1/talks/" + RichCollection.LONG + "/elsewhere",
        talk + "/transcript",
        untimed + "/transcript",
        "/api/v1/embed",
        "/oembed?url=" + service().address("/talks/") + RichCollection.FULL,
        "/oembed?url=" + service().address("/talks/conf/played"),
        "/oembed?url=" + service().address("/?q=dtrace"),
        "/opensearch/suggest?q=tracep",
        "/healthz",
        "/readyz");
  }

  private void assertIsAsDescribed(String path, HttpResponse<String> answer) throws Exception {
    String description = CONTRACT.response(path, answer.statusCode());
    JsonNode described = CONTRACT.root().at(description);
    String asked = "%d of %s".formatted(answer.statusCode(), answer.uri());
    List<String> types = described.path("content").propertyStream().map(it -> it.getKey()).toList();
    if (types.isEmpty()) {
      assertThat(answer.body()).as(asked).isEmpty();
    } else if (!types.contains("*/*")) {
      assertThat(types).as(asked).contains(mediaType(answer));
    }
    if (mediaType(answer).endsWith("json")) {
      assertThat(CONTRACT.failures(schema(path, answer), answer.body())).as(asked).isEmpty();
    }
    List<String> headers =
        described
            .path("headers")
            .propertyStream()
            .map(it -> lower(it.getKey()))
            .collect(Collectors.toCollection(ArrayList::new));
    assertThat(answer.headers().map().keySet().stream().map(AnswersTest::lower))
        .as(asked)
        .isSubsetOf(Stream.concat(headers.stream(), ON_EVERY_ANSWER.stream()).toList());
    headers.removeIf(name -> name.equals("server-timing")); // only where something was searched
    headers.forEach(name ->
        assertThat(answer.headers().firstValue(name)).as("%s of %s", name, asked).isPresent());
  }

  private static String schema(String path, HttpResponse<String> answer) {
    return "%s/content/%s/schema"
        .formatted(
            CONTRACT.response(path, answer.statusCode()), mediaType(answer).replace("/", "~1"));
  }

  private static String mediaType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  private static String lower(String header) {
    return header.toLowerCase(Locale.ROOT);
  }
}
