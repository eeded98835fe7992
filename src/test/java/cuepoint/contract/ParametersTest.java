package cuepoint.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address heeds the parameters that the contract gives it, and no other. */
class ParametersTest extends ServedContract {
  /** How endpoints read a parameter: {@code given.number("limit", ...)}. */
  private static final Pattern READ =
      Pattern.compile("\\.(?:text|typed|all|first|value|number|seconds)\\(\\s*\"([\\w-]+)\"");

  /** One of them, as a rule, is not what an address takes for granted. */
  private static final List<String> VALUES = List.of("%E2%98%83", "1", "2018", "Ada", "conf", "en");

  @ParameterizedTest
  @MethodSource("paths")
  void itHeedsWhatTheContractGivesIt(String path) throws Exception {
    String address = new Provocation(service(), path).address();
    for (JsonNode parameter : CONTRACT.parameters(path, "query")) {
      String name = parameter.path("name").asText();
      assertThat(isHeeded(address, name, parameter.path("example")))
          .as("%s heeds %s", path, name)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("paths")
  void itHeedsNothingElse(String path) throws Exception {
    String address = new Provocation(service(), path).address();
    Set<String> others = names();
    CONTRACT.parameters(path, "query").forEach(it -> others.remove(it.path("name").asText()));
    for (String value : VALUES) {
      String added =
          others.stream().map(name -> name + "=" + value).collect(Collectors.joining("&"));
      assertThat(answer(with(address, added)))
          .as("%s with %s", path, added)
          .isEqualTo(answer(address));
    }
  }

  private boolean isHeeded(String address, String name, JsonNode example) throws Exception {
    String shown = example.isArray() ? example.path(0).asText() : example.asText();
    String encoded = URLEncoder.encode(shown, StandardCharsets.UTF_8);
    String bare = address.replaceFirst("(?<=[?&])" + name + "=[^&]*&?", "");
    String other = answer(bare);
    for (String value : Stream.concat(Stream.of(encoded), VALUES.stream()).toList()) {
      if (!answer(with(bare, name + "=" + value)).equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Status and body. */
  private String answer(String address) throws Exception {
    HttpResponse<String> answer = service().get(address);
    if (address.startsWith("/metrics")) {
      return String.valueOf(answer.statusCode()); // its numbers change by being asked for
    }
    return answer.statusCode() + answer.body();
  }

  private static String with(String address, String parameters) {
    return address + (address.contains("?") ? "&" : "?") + parameters;
  }

  /** Every name that any address is known to heed, and every name that the code reads. */
  private static Set<String> names() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String path : CONTRACT.paths()) {
      CONTRACT.parameters(path, "query").forEach(it -> names.add(it.path("name").asText()));
    }
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/cuepoint/http"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        READ.matcher(Files.readString(source))
            .results()
            .map((MatchResult read) -> read.group(1))
            .forEach(names::add);
      }
    }
    return names;
  }
}
