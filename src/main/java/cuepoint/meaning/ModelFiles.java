package cuepoint.meaning;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a model that gives each piece of a text a vector.
 *
 * @param name what messages call it
 * @param network read when it is run, as it is large
 * @param pieces those that it knows
 * @param mostPieces of a text, with the signs around it; the rest is not read
 * @param pooling how the vectors of the pieces become one
 */
record ModelFiles(
    String name, Network network, WordPieces pieces, int mostPieces, Pooling pooling) {
  /** That of all-MiniLM-L6-v2 and most others, by their {@code sentence_bert_config.json}. */
  private static final int MOST_PIECES = 256;

  private static final int LONGEST_WORD = 100;

  private static final List<String> NETWORKS =
      List.of("model.onnx", "onnx/model.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx");

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** The network of a model. */
  @FunctionalInterface
  interface Network {
    /** In the format ONNX. */
    byte[] read() throws IOException;
  }

  /** How the vectors of the pieces of a text become one. */
  enum Pooling {
    /** Their mean. */
    MEAN,
    /** That of the sign before them. */
    FIRST
  }

  /**
   * The files that come with the program: all-MiniLM-L6-v2 in 8 bits, for English.
   *
   * @throws ModelException when they are not there
   */
  static ModelFiles bundled() throws ModelException {
    String name = "all-minilm-l6-v2-q";
    try {
      return new ModelFiles(
          name,
          () -> resource(name + ".onnx"),
          pieces(JSON.readTree(resource(name + "-tokenizer.json")), name),
          MOST_PIECES,
          Pooling.MEAN);
    } catch (IOException e) {
      throw new ModelException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = ModelFiles.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IOException("the program has no " + name);
      }
      return stream.readAllBytes();
    }
  }

  /**
   * The files of a sentence-transformers model in a folder: {@code tokenizer.json} with WordPiece,
   * {@code model.onnx} in it or in its folder {@code onnx}, and, if they are there, {@code
   * 1_Pooling/config.json} and {@code sentence_bert_config.json}.
   *
   * @throws ModelException when one is missing, or of another kind
   */
  static ModelFiles in(Path folder) throws ModelException {
    Path network =
        NETWORKS.stream()
            .map(folder::resolve)
            .filter(Files::isRegularFile)
            .findFirst()
            .orElseThrow(() ->
                new ModelException(
                    folder
                        + ": no model.onnx in it; give the folder of a sentence-transformers"
                        + " model that was exported to ONNX"));
    Path tokenizer = folder.resolve("tokenizer.json");
    try {
      return new ModelFiles(
          folder.toString(),
          () -> Files.readAllBytes(network),
          pieces(json(tokenizer).orElseThrow(() -> missing(tokenizer)), tokenizer.toString()),
          json(folder.resolve("sentence_bert_config.json"))
              .map(config -> config.path("max_seq_length").asInt(MOST_PIECES))
              .orElse(MOST_PIECES),
          json(folder.resolve("1_Pooling/config.json"))
              .filter(config -> config.path("pooling_mode_cls_token").asBoolean())
              .map(config -> Pooling.FIRST)
              .orElse(Pooling.MEAN));
    } catch (IOException e) {
      throw new ModelException(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static ModelException missing(Path file) {
    return new ModelException(file + ": no such file; a model needs it beside model.onnx");
  }

  private static Optional<JsonNode> json(Path file) throws IOException, ModelException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(Files.readAllBytes(file)));
    } catch (JacksonException e) {
      throw new ModelException(file + ": not valid JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The pieces that a {@code tokenizer.json} lists. */
  private static WordPieces pieces(JsonNode tokenizer, String name) throws ModelException {
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
