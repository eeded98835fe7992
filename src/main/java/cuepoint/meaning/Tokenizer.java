package cuepoint.meaning;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * A {@code tokenizer.json}, of which what WordPiece needs is read, as a stream: a tree of it would
 * take a third of the time in which a model is loaded.
 */
final class Tokenizer {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private String model = "";
  private String normalizer = "";
  private boolean lowercase;
  private int longestWord = LONGEST_WORD;

  private Tokenizer() {}

  /**
   * The pieces that it lists.
   *
   * @param name what messages call it
   * @throws ModelException when it is something else, or cuts texts in another way
   */
  static WordPieces read(InputStream file, String name) throws IOException, ModelException {
    Tokenizer tokenizer = new Tokenizer();
    try (JsonParser json = JSON.createParser(file)) {
      tokenizer.readRoot(json);
    } catch (JacksonException e) {
      throw new ModelException(name + ": not valid JSON: " + e.getOriginalMessage(), e);
    }
    return tokenizer.pieces(name);
  }

  private WordPieces pieces(String name) throws ModelException {
    if (!model.equals("WordPiece") || !normalizer.equals("BertNormalizer") || !lowercase) {
      throw new ModelException(
          name + ": its tokenizer is not that of an uncased BERT, the only kind that is read");
    }
    try {
      return new WordPieces(numbers, longestWord);
    } catch (IllegalArgumentException e) {
      throw new ModelException(name + ": " + e.getMessage(), e);
    }
  }

  /** To the end, so that a file that is cut off is noticed. */
  private void readRoot(JsonParser json) throws IOException {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      readFields(json, this::readPart);
    }
  }

  /** Takes the value of a field, at which a parser is. */
  @FunctionalInterface
  private interface Field {
    void read(String name, JsonParser json) throws IOException;
  }

  private static void readFields(JsonParser json, Field field) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      field.read(name, json);
    }
  }

  private void readPart(String name, JsonParser json) throws IOException {
    boolean object = json.currentToken() == JsonToken.START_OBJECT;
    if (object && name.equals("model")) {
      readFields(json, this::readModel);
    } else if (object && name.equals("normalizer")) {
      readFields(json, this::readNormalizer);
    } else {
      json.skipChildren();
    }
  }

  private void readModel(String name, JsonParser json) throws IOException {
    switch (name) {
      case "type" -> model = json.getText();
      case "max_input_chars_per_word" -> longestWord = json.getValueAsInt(LONGEST_WORD);
      case "vocab" -> readVocabulary(json);
      default -> json.skipChildren();
    }
  }

  /** Of other models it is an array. */
  private void readVocabulary(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      readFields(json, (piece, number) -> numbers.put(piece, number.getValueAsInt()));
    } else {
      json.skipChildren();
    }
  }

  private void readNormalizer(String name, JsonParser json) throws IOException {
    switch (name) {
      case "type" -> normalizer = json.getText();
      case "lowercase" -> lowercase = json.getValueAsBoolean();
      default -> json.skipChildren();
    }
  }
}
