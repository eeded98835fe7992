package cuepoint.contract;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.asset.Assets;
import cuepoint.asset.EmbedScript;
import cuepoint.http.RunningService;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for an address so that the answer has a certain status.
 *
 * @param path as the contract describes it
 */
record Provocation(RunningService service, String path) {
  private static final Contract CONTRACT = Contract.OURS;

  /** What stands for the parts of paths that have a name. */
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "/talks/primers/usdt-probes-from-rust",
          "/talks/" + RichCollection.FULL,
          "/events/primers",
          "/events/conf",
          "/speakers/Synthetic%20narrator",
          "/speakers/Ada%20Moreau",
          "/media/primers/usdt-probes-from-rust",
          "/media/conf/played",
          "/assets/{version}/",
          Assets.FOLDER,
          "/embed/{version}.js",
          EmbedScript.VERSIONED_PATH);

  /** An address that has an answer. */
  String address() {
    String address = CONTRACT.examples(path).getFirst();
    for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
      address = address.replace(example.getKey(), example.getValue());
    }
    return address.replace("http://127.0.0.1:4567", service.address(""));
  }

  /** The answer; empty for a status that only a service in trouble sends. */
  Optional<HttpResponse<String>> of(String status) throws Exception {
    return switch (status) {
      case "200" -> Optional.of(service.get(address()));
      case "206" -> Optional.of(service.get(address(), "Range", "bytes=0-9"));
      case "304" -> {
        String tag = service.get(address()).headers().firstValue("ETag").orElseThrow();
        yield Optional.of(service.get(address(), "If-None-Match", tag));
      }
      case "400" -> Optional.of(service.get(malformed()));
      case "404" ->
          Optional.of(service.get(address().replaceFirst("/[^/?.]+((?=[.?]).*)?$", "/none$1")));
      case "416" -> Optional.of(service.get(address(), "Range", "bytes=99999999-"));
      case "501" -> Optional.of(service.get(address() + "&format=xml"));
      case "429", "503" -> Optional.empty();
      default -> throw new AssertionError("say how to provoke " + status + " of " + path);
    };
  }

  /** A parameter that must not be given twice is; or else the path is no UTF-8. */
  private String malformed() {
    String bare = address().replaceFirst("[?].*", "");
    return CONTRACT.parameters(path, "query").stream()
        .filter(parameter -> !parameter.at("/schema/type").asText().equals("array"))
        .map((JsonNode parameter) -> parameter.path("name").asText())
        .findFirst()
        .map(name -> "%s?%s=a&%s=b".formatted(bare, name, name))
        .orElse(
            CONTRACT.parameters(path, "query").isEmpty()
                ? bare.replaceFirst("[^/]+$", "%c0")
                : bare + "?year=none");
  }
}
