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
