package cuepoint.meaning;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The files of a model that gives each piece of a text a vector.
 *
 * @param name what messages call it
 * @param id another if any file is another that has a part in its vectors
 * @param network read when it is run, as it is large
 * @param pieces those that it knows
 * @param mostPieces of a text, with the signs around it; the rest is not read; at least 3
 * @param pooling how the vectors of the pieces become one
 * @param languages those that it knows
 */
record ModelFiles(
    String name,
    String id,
    Network network,
    WordPieces pieces,
    int mostPieces,
    Pooling pooling,
    KnownLanguages languages) {
  /** That of all-MiniLM-L6-v2 and most others, by their {@code sentence_bert_config.json}. */
  static final int MOST_PIECES = 256;

  private static final int LEAST_PIECES = 3;
  private static final int LONGEST_WORD = 100;

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  ModelFiles {
    mostPieces = Math.max(mostPieces, LEAST_PIECES);
  }

  /**
   * A file in JSON.
   *
   * @param name what messages call it
   * @throws ModelException when it is something else
   */
  static JsonNode json(byte[] file, String name) throws IOException, ModelException {
    try {
      return JSON.readTree(file);
    } catch (JacksonException e) {
      throw new ModelException(name + ": not valid JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The pieces that a {@code tokenizer.json} lists.
   *
   * @param name what messages call it
   * @throws ModelException when it cuts texts in another way
   */
  static WordPieces pieces(JsonNode tokenizer, String name) throws ModelException {
    JsonNode model = tokenizer.path("model");
    JsonNode normalizer = tokenizer.path("normalizer");
    if (!model.path("type").asText().equals("WordPiece")
        || !normalizer.path("type").asText().equals("BertNormalizer")
        || !normalizer.path("lowercase").asBoolean()) {
      throw new ModelException(
          name + ": its tokenizer is not that of an uncased BERT, the only kind that is read");
    }
    Map<String, Integer> numbers = new HashMap<>();
    model
        .path("vocab")
        .properties()
        .forEach(one -> numbers.put(one.getKey(), one.getValue().asInt()));
    try {
      return new WordPieces(numbers, model.path("max_input_chars_per_word").asInt(LONGEST_WORD));
    } catch (IllegalArgumentException e) {
      throw new ModelException(name + ": " + e.getMessage(), e);
    }
  }
}
