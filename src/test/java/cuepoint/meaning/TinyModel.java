package cuepoint.meaning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A model in a folder that knows a few words, and is read in an instant. */
public final class TinyModel {
  /** What it knows; others are unknown to it. */
  public static final List<String> WORDS = List.of("talk", "probe", "kernel", "rust");

  private static final List<String> SIGNS = List.of("[CLS]", "[SEP]", "[UNK]");

  /** How many pieces it knows. */
  public static final int PIECES = SIGNS.size() + WORDS.size();

  private TinyModel() {}

  /** Writes one whose vectors are so long. */
  public static Path write(Path folder, int length) throws IOException {
    return write(folder, new TinyNetwork(PIECES, length));
  }

  /** Writes one that fails on texts with one of its words, of which its network has no vector. */
  public static Path writeFailingOn(String word, Path folder, int length) throws IOException {
    Path tokenizer = write(folder, length).resolve("tokenizer.json");
    String number = "\"%s\": ".formatted(word);
    String pieces = Files.readString(tokenizer);
    Files.writeString(tokenizer, pieces.replace(number, number + "-1000"));
    return folder;
  }

  static Path write(Path folder, TinyNetwork network) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("model.onnx"), network.bytes());
    Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
    return folder;
  }

  private static String tokenizer() {
    StringBuilder pieces = new StringBuilder();
    for (String piece : SIGNS) {
      pieces.append("\"%s\": %d, ".formatted(piece, SIGNS.indexOf(piece)));
    }
    for (String word : WORDS) {
      pieces.append("\"%s\": %d, ".formatted(word, SIGNS.size() + WORDS.indexOf(word)));
    }
    return """
    {"model": {"type": "WordPiece", "vocab": {%s}},
     "normalizer": {"type": "BertNormalizer", "lowercase": true}}
    """
        .formatted(pieces.substring(0, pieces.length() - 2));
  }
}
