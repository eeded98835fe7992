package cuepoint.caption.format.outline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * JSON as programs write it: also with {@code NaN}, as Python does, and with line ends in texts and
 * commas after the last element, as language models do.
 */
public final class Json {
  public static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                  .build())
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Longest path that is told apart, in UTF-16 units. */
  private static final int LONGEST_PATH = 200;

  private Json() {}

  /** The one name of fields that are numbered, as the elements of an array are. */
  private static final String NUMBERED = "#";

  /**
   * The path of a field: names separated by slashes. Arrays do not show, so all segments of a
   * transcript have the same path; nor do numbers that are names, {@code {"0": {}, "1": {}}}.
   */
  public static String path(String parent, String name) {
    String field = isNumber(name) ? NUMBERED : name;
    if (parent.length() + field.length() > LONGEST_PATH) {
      return "…";
    }
    return parent.isEmpty() ? field : parent + '/' + field;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The values of a text, up to where it breaks off or stops being JSON. */
  public static ArrayNode beginning(String text) {
    ArrayNode values = NODES.arrayNode();
    try (JsonParser parser = MAPPER.createParser(text)) {
      while (parser.nextToken() != null) {
        add(parser, values);
      }
    } catch (IOException e) {
      return values;
    }
    return values;
  }

  private static void add(JsonParser parser, ArrayNode array) throws IOException {
    if (parser.currentToken().isStructStart()) {
      fill(parser, parser.isExpectedStartArrayToken() ? array.addArray() : array.addObject());
    } else {
      array.add(MAPPER.<JsonNode>readTree(parser));
    }
  }

  private static void fill(JsonParser parser, JsonNode container) throws IOException {
    while (!parser.nextToken().isStructEnd()) {
      if (container instanceof ArrayNode array) {
        add(parser, array);
      } else if (container instanceof ObjectNode object) {
        field(parser, object);
      }
    }
  }

  private static void field(JsonParser parser, ObjectNode object) throws IOException {
    String name = parser.currentName();
    if (!parser.nextToken().isStructStart()) {
      object.set(name, MAPPER.<JsonNode>readTree(parser));
    } else if (parser.isExpectedStartArrayToken()) {
      fill(parser, object.putArray(name));
    } else {
      fill(parser, object.putObject(name));
    }
  }
}
