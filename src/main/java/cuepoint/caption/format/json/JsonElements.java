package cuepoint.caption.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.caption.cleaning.Cleaning;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the elements of arrays in a JSON file one at a time, so that files of any size stream. */
final class JsonElements {
  /** The name of an array that is the whole file. */
  static final String ROOT = "";

  /**
   * Most tokens of an element, whose tree then takes less than 100 MB. Recognisers that put a whole
   * talk into one element write about 12 a word: this is 9 hours of speech.
   */
  private static final int MAX_TOKENS = 1_000_000;

  private static final JsonMapper MAPPER = new JsonMapper(new JsonFactory());

  private JsonElements() {}

  /**
   * Passes on each object in arrays of a name, and the strings outside of them.
   *
   * @param array the name of the arrays, at any depth
   * @param elements takes an element and its line
   * @param strings takes a field's name and its text, outside of the elements
   */
  static void read(
      InputStream utf8,
      String array,
      Cleaning out,
      BiConsumer<JsonNode, Integer> elements,
      BiConsumer<String, String> strings)
      throws IOException {
    try (JsonParser parser = MAPPER.createParser(utf8)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY && array.equals(name(parser))) {
          inArray(parser, elements);
        } else if (token == JsonToken.VALUE_STRING) {
          strings.accept(name(parser), parser.getText());
        }
      }
    } catch (StreamConstraintsException e) {
      out.problem(line(e), "too large or too deep to read, the rest is left out");
    } catch (JsonProcessingException e) {
      out.problem(line(e), "the file stops being JSON here, expected what its beginning promises");
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  /** Reads one element, as long as it is not too large. */
  private static final class Bounded extends JsonParserDelegate {
    private int tokens;

    Bounded(JsonParser parser) {
      super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
      tokens++;
      if (tokens > MAX_TOKENS) {
        throw new StreamConstraintsException("too many tokens", currentLocation());
      }
      return super.nextToken();
    }
  }

  private static void inArray(JsonParser parser, BiConsumer<JsonNode, Integer> elements)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        int line = parser.currentTokenLocation().getLineNr();
        elements.accept(MAPPER.readTree(new Bounded(parser)), line);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static String name(JsonParser parser) throws IOException {
    String name = parser.currentName();
    return name == null
            && parser.getParsingContext().getParent() != null
            && parser.getParsingContext().getParent().inRoot()
        ? ROOT
        : String.valueOf(name);
  }
}
