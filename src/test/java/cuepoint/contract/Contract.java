package cuepoint.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract, as tests hold answers against it. */
public final class Contract {
  public static final Contract OURS = new Contract();

  private static final String ADDRESS = "https://cuepoint.invalid/openapi";

  private final JsonNode root;
  private final SchemaRegistry schemas;

  private Contract() {
    try {
      root = new YAMLMapper().readTree(ApiDocument.yaml());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schemas =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            registry -> registry.schemas(Map.of(ADDRESS, root.toString())));
  }

  JsonNode root() {
    return root;
  }

  /** The paths, with the names of their parts in braces. */
  List<String> paths() {
    return root.path("paths").propertyStream().map(Map.Entry::getKey).toList();
  }

  /** The path that describes an address; of several, the one with the fewest names. */
  public Optional<String> path(String address) {
    String asked = address.replaceFirst("[?#].*", "");
    return paths().stream()
        .filter(path -> Pattern.matches(pattern(path), asked))
        .min(Comparator.comparingLong(path -> path.chars().filter(c -> c == '{').count()));
  }

  private static String pattern(String path) {
    return "\\Q" + path.replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q") + "\\E";
  }

  JsonNode operation(String path) {
    return root.path("paths").path(path).path("get");
  }

  /** The parameters of a path, by their place. */
  List<JsonNode> parameters(String path, String place) {
    return Stream.of(root.path("paths").path(path), operation(path))
        .flatMap(owner -> owner.path("parameters").valueStream())
        .map(this::resolved)
        .filter(parameter -> parameter.path("in").asText().equals(place))
        .toList();
  }

  /** The examples of a path: addresses, without options of curl. */
  List<String> examples(String path) {
    return operation(path)
        .path("x-examples")
        .valueStream()
        .map(example -> example.asText().replaceFirst(".* ", ""))
        .toList();
  }

  /** The statuses of a path for which a response is described, other than by default. */
  List<String> statuses(String path) {
    return operation(path)
        .path("responses")
        .propertyStream()
        .map(Map.Entry::getKey)
        .filter(status -> !status.equals("default"))
        .toList();
  }

  /** Where the response of a status is described, as a JSON pointer. */
  String response(String path, int status) {
    JsonNode responses = operation(path).path("responses");
    String key = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
    return behind("/paths/%s/get/responses/%s".formatted(path.replace("/", "~1"), key));
  }

  /** The pointer itself, or what it refers to. */
  String behind(String pointer) {
    JsonNode node = root.at(pointer);
    return node.has("$ref") ? node.path("$ref").asText().substring(1) : pointer;
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** What keeps a JSON text from being what a schema says. */
  List<String> failures(String schemaPointer, String json) {
    return schemas
        .getSchema(
            SchemaLocation.of(
                ADDRESS + "#" + schemaPointer.replace("{", "%7B").replace("}", "%7D")))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** Every field that a schema describes, also further inside, as JSON pointers. */
  Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    addFields("", root, fields);
    return fields;
  }

  private static void addFields(String pointer, JsonNode node, Set<String> fields) {
    if (node.isObject()) {
      node.propertyStream()
          .forEach(child -> {
            String way = pointer + "/" + child.getKey().replace("/", "~1");
            if (pointer.endsWith("/properties")) {
              fields.add(way);
            }
            addFields(way, child.getValue(), fields);
          });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        addFields(pointer + "/" + i, node.get(i), fields);
      }
    }
  }

  /** The fields of a schema that a value has, other than as null. */
  List<String> fieldsIn(JsonNode value, String schemaPointer) {
    String pointer = behind(schemaPointer);
    List<String> found = new ArrayList<>();
    value
        .propertyStream()
        .filter(field -> !field.getValue().isNull())
        .forEach(field -> {
          String way = pointer + "/properties/" + field.getKey();
          if (!root.at(way).isMissingNode()) {
            found.add(way);
            found.addAll(fieldsIn(field.getValue(), way));
          }
        });
    value
        .valueStream()
        .filter(item -> value.isArray())
        .forEach(item -> found.addAll(fieldsIn(item, pointer + "/items")));
    for (int i = 0; i < root.at(pointer).path("anyOf").size(); i++) {
      found.addAll(fieldsIn(value, pointer + "/anyOf/" + i));
    }
    return found;
  }
}
