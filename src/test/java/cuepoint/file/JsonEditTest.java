package cuepoint.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields are changed where they are; everything else keeps the form that a person gave it. */
class JsonEditTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void oneFieldIsReplacedAndOneAdded() throws JacksonException {
    String text =
        """
        {
            "title": "Old",
            "speakers": ["Ada Moreau",   "Jun Okafor"],
            "n": 12
        }
        """;
    assertThat(
            JsonEdit.with(
                text, fields("{\"title\": \"New\", \"tags\": [\"a\"], \"n\": {\"x\": 1}}")))
        .hasValue(
            """
            {
                "title": "New",
                "speakers": ["Ada Moreau",   "Jun Okafor"],
                "n": {
                    "x": 1
                },
                "tags": [
                    "a"
                ]
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"a\": 1, \"b\": \"}\\\"\" }",
        "{\n\t\"b\": [1, {\"a\": [2]}] ,\n\t\"a\" : -1.5e3}",
        "\n  {\r\n  \"a\": null,\r\n  \"b\": \"\\u00e9 ☕ 𝒳\"\r\n}\r\n",
        "{\"a\":1,\"b\":2}",
        "{}",
        "{\n}",
        "{\n  \"a\": true\n}",
        "{\n  \"b\": [],\n  \"a\": {}\n}"
      })
  void whateverTheLayoutTheValuesAreRight(String text) throws JacksonException {
    ObjectNode changed = fields("{\"a\": {\"x\": [\"y\\nz\"]}, \"c\": \"new\"}");
    ObjectNode expected = fields(text);
    expected.setAll(changed);
    assertThat(MAPPER.readTree(JsonEdit.with(text, changed).orElseThrow())).isEqualTo(expected);
  }

  @Test
  void linesEndAsTheyDid() throws JacksonException {
    assertThat(JsonEdit.with("{\r\n  \"a\": 1\r\n}\r\n", fields("{\"b\": [1]}")))
        .hasValue("{\r\n  \"a\": 1,\r\n  \"b\": [\r\n    1\r\n  ]\r\n}\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\n  \"a\": 1,\n}", "{\"a\": 1} // a comment", "null"})
  void whatIsNoObjectIsLeftAlone(String text) throws JacksonException {
    assertThat(JsonEdit.with(text, fields("{\"b\": 1}"))).isEmpty();
  }

  private static ObjectNode fields(String text) throws JacksonException {
    return (ObjectNode) MAPPER.readTree(text);
  }
}
