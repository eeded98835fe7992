package cuepoint.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads JSON Schema 2020-12, as far as the contract needs it.
 *
 * @param root the whole contract, to which references point
 */
record ShapeReader(JsonNode root) {
  private static final String SHAPES = "#/components/schemas/";

  /** What a reference points to, or the node itself. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** A schema with its name. */
  Shape named(Map.Entry<String, JsonNode> schema) {
    List<Shape.Field> fields = fields("", schema.getValue()).toList();
    return new Shape(
        schema.getKey(),
        about(schema.getValue()),
        fields.isEmpty() ? type(schema.getValue()) : "",
        fields);
  }

  /** Which values a schema allows, as HTML. */
  String type(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    if (reference.startsWith(SHAPES)) {
      String name = reference.substring(SHAPES.length());
      return "<a href=\"#%s\">%s</a>".formatted(name, name);
    }
    if (schema.has("anyOf")) {
      return joined(schema.path("anyOf").valueStream().map(this::type));
    }
    if (schema.has("const")) {
      return code(schema.path("const"));
    }
    if (schema.has("enum")) {
      return joined(schema.path("enum").valueStream().map(ShapeReader::code)) + initial(schema);
    }
    return joined(types(schema).map(name -> type(name, schema))) + initial(schema);
  }

  private String type(String name, JsonNode schema) {
    return switch (name) {
      case "array" -> list(schema);
      case "object" ->
          schema.has("additionalProperties") && schema.path("additionalProperties").isObject()
              ? "for each name " + type(schema.path("additionalProperties"))
              : name;
      case "string" -> schema.has("format") ? "string, " + schema.path("format").asText() : name;
      default -> name + range(schema);
    };
  }

  private String list(JsonNode schema) {
    return schema.has("prefixItems")
        ? "[%s]"
            .formatted(
                schema
                    .path("prefixItems")
                    .valueStream()
                    .map(this::type)
                    .collect(Collectors.joining(", ")))
        : "list of " + type(schema.path("items"));
  }

  private static String range(JsonNode schema) {
    String least = schema.path("minimum").asText();
    String most = schema.path("maximum").asText();
    return most.isEmpty()
        ? least.isEmpty() ? "" : " from " + least
        : " from %s to %s".formatted(least, most);
  }

  private static String initial(JsonNode schema) {
    String value = schema.path("default").asText();
    return value.isEmpty() ? "" : "; else " + code(schema.path("default"));
  }

  private static Stream<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
        : Stream.of(type.asText());
  }

  /** The fields of a schema and of what it has inside, but not of what has a name. */
  private Stream<Shape.Field> fields(String way, JsonNode schema) {
    if (schema.has("items")) {
      return fields(way + "[]", schema.path("items"));
    }
    List<String> always = schema.path("required").valueStream().map(JsonNode::asText).toList();
    String before = way.isEmpty() ? "" : way + ".";
    return schema
        .path("properties")
        .propertyStream()
        .flatMap(field ->
            Stream.concat(
                Stream.of(
                    new Shape.Field(
                        before + field.getKey(),
                        always.contains(field.getKey()),
                        type(field.getValue()),
                        about(field.getValue()))),
                fields(before + field.getKey(), field.getValue())));
  }

  private static String about(JsonNode schema) {
    return Markdown.line(schema.path("description").asText());
  }

  private static String code(JsonNode value) {
    return "<code>" + Markdown.line(value.asText()) + "</code>";
  }

  private static String joined(Stream<String> alternatives) {
    return alternatives.collect(Collectors.joining(" or "));
  }
}
