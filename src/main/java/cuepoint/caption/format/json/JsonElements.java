package cuepoint.caption.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.outline.FieldName;
import cuepoint.caption.format.outline.Json;
import cuepoint.caption.format.outline.SpeakerTurns;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the objects at one path of a JSON file one at a time, so that files of any size stream. */
final class JsonElements {
  /**
   * Most tokens of an object, whose tree then takes less than 100 MB. Recognisers that put a whole
   * talk into one object write about 12 a word: this is 9 hours of speech.
   */
  private static final int MAX_TOKENS = 1_000_000;

  private final String path;
  private final Consumer elements;
  private final BiConsumer<String, String> strings;
  private SpeakerTurns turns = new SpeakerTurns();
  private int line = 1;

  private Optional<String> speaker = Optional.empty();

  /** Takes an object, the speaker that an object around it names before it, and its line. */
  interface Consumer {
    void accept(JsonNode object, Optional<String> speaker, int line);
  }

  /**
   * @param path as {@link Json#path} writes it
   * @param strings takes a field's name and its text, outside of the objects
   */
  JsonElements(String path, Consumer elements, BiConsumer<String, String> strings) {
    this.path = path;
    this.elements = elements;
    this.strings = strings;
  }

  /** Also adds what the file says apart of who speaks when. */
  JsonElements and(SpeakerTurns gathered) {
    turns = gathered;
    return this;
  }

  /** Reads a stream up to its end, or to where it stops being JSON. */
  void read(InputStream utf8, Cleaning out) throws IOException {
    try (JsonParser parser = Json.MAPPER.createParser(utf8)) {
      values(parser);
    } catch (StreamConstraintsException e) {
      out.problem(line(e), "too large or too deep to read, the rest is left out");
    } catch (JsonProcessingException e) {
      out.problem(line(e), "the file stops being JSON here, expected what its beginning promises");
    }
  }

  /** Reads a file in which each line is JSON; one that is broken does not matter to the others. */
  void read(Lines lines, Cleaning out) throws IOException {
    for (String text = lines.next(); text != null; text = lines.next()) {
      line = lines.number();
      try (JsonParser parser = Json.MAPPER.createParser(text)) {
        values(parser);
      } catch (JsonProcessingException e) {
        out.problem(line, "the line is not JSON, expected an object as in the other lines");
      }
    }
  }

  private void values(JsonParser parser) throws IOException {
    while (parser.nextToken() != null) {
      value(parser, "", "");
    }
  }

  private void value(JsonParser parser, String at, String name) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, at);
      case START_ARRAY -> array(parser, at, name);
      case VALUE_STRING -> strings.accept(name, parser.getText());
      default -> {}
    }
  }

  private void object(JsonParser parser, String at) throws IOException {
    if (at.equals(path)) {
      int number = line + parser.currentTokenLocation().getLineNr() - 1;
      elements.accept(Json.MAPPER.readTree(new Bounded(parser)), speaker, number);
      return;
    }
    if (turns.areAt(at) && !path.startsWith(at + '/')) {
      turns.add(Json.MAPPER.<JsonNode>readTree(new Bounded(parser)));
      return;
    }
    Optional<String> outer = speaker;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      boolean scalar = parser.nextToken().isScalarValue();
      if (scalar && FieldName.of(name).meaning() == FieldName.Meaning.SPEAKER) {
        boolean none = parser.currentToken() == JsonToken.VALUE_NULL;
        speaker = none ? Optional.empty() : Optional.of(parser.getText());
      }
      value(parser, Json.path(at, name), name);
    }
    speaker = outer;
  }

  private void array(JsonParser parser, String at, String name) throws IOException {
    boolean guesses = FieldName.of(name).meaning() == FieldName.Meaning.GUESSES;
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (guesses && index > 0) {
        parser.skipChildren();
      } else {
        value(parser, at, name);
      }
      index++;
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  /** Reads one object, as long as it is not too large. */
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
}
