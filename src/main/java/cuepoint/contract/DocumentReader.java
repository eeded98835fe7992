package cuepoint.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a contract as of OpenAPI 3.1, as far as ours needs it. */
record DocumentReader(JsonNode root, ShapeReader shapes) {
  private static final String METHOD = "get";

  static DocumentReader of(String yaml) {
    try {
      JsonNode root = new YAMLMapper().readTree(yaml);
      return new DocumentReader(root, new ShapeReader(root));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("openapi.yaml is no YAML", e);
    }
  }

  ApiDocument document() {
    return new ApiDocument(
        root.at("/info/title").asText(),
        Markdown.blocks(root.at("/info/description").asText()),
        items(root.path("tags")).map(this::group).toList(),
        root.at("/components/schemas").propertyStream().map(shapes::named).toList());
  }

  private ApiDocument.Group group(JsonNode tag) {
    String name = tag.path("name").asText();
    Predicate<JsonNode> has =
        path -> items(path.path(METHOD).path("tags")).map(JsonNode::asText).anyMatch(name::equals);
    List<Operation> operations =
        root.path("paths")
            .propertyStream()
            .filter(path -> has.test(path.getValue()))
            .map(path -> operation(path.getKey(), path.getValue()))
            .toList();
    return new ApiDocument.Group(name, line(tag), operations);
  }

  private Operation operation(String path, JsonNode item) {
    JsonNode get = item.path(METHOD);
    Stream<JsonNode> parameters =
        Stream.concat(items(item.path("parameters")), items(get.path("parameters")));
    return new Operation(
        get.path("operationId").asText(),
        path,
        Markdown.line(get.path("summary").asText()),
        Markdown.blocks(get.path("description").asText()),
        parameters.map(shapes::resolved).map(this::parameter).toList(),
        get.path("responses")
            .propertyStream()
            .map(answer -> answer(answer.getKey(), shapes.resolved(answer.getValue())))
            .toList(),
        items(get.path("x-examples")).map(JsonNode::asText).toList());
  }

  private Parameter parameter(JsonNode parameter) {
    return new Parameter(
        parameter.path("name").asText(),
        parameter.path("in").asText(),
        parameter.path("required").asBoolean(),
        shapes.type(parameter.path("schema")),
        line(parameter));
  }

  private Answer answer(String status, JsonNode answer) {
    return new Answer(
        status,
        line(answer),
        answer
            .path("content")
            .propertyStream()
            .map(type ->
                new Answer.Content(type.getKey(), shapes.type(type.getValue().path("schema"))))
            .toList());
  }

  private static String line(JsonNode described) {
    return Markdown.line(described.path("description").asText());
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
