package cuepoint.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a sentence-transformers model: {@code tokenizer.json} with WordPiece, {@code
 * model.onnx} beside it or in its folder {@code onnx}, and, if they are there, {@code
 * 1_Pooling/config.json}, {@code sentence_bert_config.json} and the model card, {@code README.md}.
 *
 * @param folder where it is
 */
record ModelFolder(Path folder) {
  private static final List<String> NETWORKS =
      List.of("model.onnx", "onnx/model.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx");

  /** More than any model card has before its text. */
  private static final int CARD_BYTES = 1 << 16;

  private static final int ID_DIGITS = 16;

  /**
   * Its files.
   *
   * @throws IOException when they cannot be read
   * @throws ModelException when one is missing, or of another kind
   */
  ModelFiles files() throws IOException, ModelException {
    Path network = network();
    Path tokenizer = folder.resolve("tokenizer.json");
    if (!Files.isRegularFile(tokenizer)) {
      throw new ModelException(
          tokenizer + ": no such file; a model needs it beside " + folder.relativize(network));
    }
    int mostPieces =
        json("sentence_bert_config.json").path("max_seq_length").asInt(ModelFiles.MOST_PIECES);
    JsonNode pooling = json("1_Pooling/config.json").path("pooling_mode_cls_token");
    return new ModelFiles(
        folder.toString(),
        id(network, tokenizer, mostPieces + " " + pooling.asBoolean()),
        new Network.InFile(network),
        ModelFiles.pieces(json("tokenizer.json"), tokenizer.toString()),
        mostPieces,
        pooling.asBoolean() ? Pooling.FIRST : Pooling.MEAN,
        languages());
  }

  private Path network() throws ModelException {
    return NETWORKS.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(() ->
            new ModelException(
                folder
                    + ": no model.onnx in it; give the folder of a sentence-transformers"
                    + " model that was exported to ONNX"));
  }

  private JsonNode json(String name) throws IOException, ModelException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file)
        ? ModelFiles.json(Files.readAllBytes(file), file.toString())
        : MissingNode.getInstance();
  }

  private KnownLanguages languages() throws IOException {
    Path card = folder.resolve("README.md");
    if (!Files.isRegularFile(card)) {
      return KnownLanguages.EVERY;
    }
    try (InputStream stream = Files.newInputStream(card)) {
      return ModelCard.languages(new String(stream.readNBytes(CARD_BYTES), StandardCharsets.UTF_8));
    }
  }

  /** A hash of the files, so that a model keeps its vectors when its folder is moved. */
  private static String id(Path network, Path tokenizer, String settings) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : Stream.concat(weights(network).stream(), Stream.of(tokenizer)).toList()) {
      try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
        stream.transferTo(OutputStream.nullOutputStream());
      }
    }
    digest.update(settings.getBytes(StandardCharsets.UTF_8));
    return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
  }

  /** The network, and what it keeps beside it: {@code model.onnx_data}. */
  private static List<Path> weights(Path network) throws IOException {
    String name = network.getFileName().toString();
    try (Stream<Path> files = Files.list(network.resolveSibling(""))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
