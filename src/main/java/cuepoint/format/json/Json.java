package cuepoint.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import cuepoint.search.Range;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON as text, and the pieces that answers are made of. */
public final class Json {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  /** Most answers have no more bytes. */
  private static final int ANSWER_BYTES = 32 * 1024;

  private Json() {}

  /** On one line. */
  public static String compact(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  /** On one line, in UTF-8. */
  public static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) { // half a character, of which UTF-8 has none
      return compact(node).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Writes a JSON value as it is made, which is cheaper than a tree of it. */
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  /** What is written, on one line, in UTF-8. */
  static byte[] bytes(Writing value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ANSWER_BYTES);
    try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
      value.to(json);
    } catch (IOException e) { // half a character, of which UTF-8 has none
      return compact(tree(value)).getBytes(StandardCharsets.UTF_8);
    }
    return bytes.toByteArray();
  }

  /** What is written, as a tree. */
  static ObjectNode tree(Writing object) {
    try (TokenBuffer json = new TokenBuffer(MAPPER, false)) {
      object.to(json);
      return MAPPER.readTree(json.asParser());
    } catch (IOException e) {
      throw new IllegalStateException("plain values can be read again", e);
    }
  }

  /** On one line, in which a terminal finds nothing but letters of ASCII. */
  public static String ascii(JsonNode node) {
    try {
      return ASCII.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  /** On many lines, for people. */
  public static String pretty(JsonNode node) {
    return node.toPrettyString();
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> shape) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(shape.apply(item)));
    return array;
  }

  static ArrayNode strings(List<String> items) {
    return array(items, JsonNodeFactory.instance::textNode);
  }

  /** Each range as {@code [start, end]}. */
  static ArrayNode ranges(List<Range> ranges) {
    return array(
        ranges, range -> JsonNodeFactory.instance.arrayNode().add(range.start()).add(range.end()));
  }

  /** The text, or JSON's null. */
  static @Nullable String orNull(Optional<?> value) {
    return value.map(Object::toString).orElse(null);
  }

  /** To three decimals. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
