package cuepoint.meaning;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model that comes with the program, in a folder. */
public final class UnpackedModel {
  private static final String NAME = "/all-minilm-l6-v2-q";

  private UnpackedModel() {}

  /** Writes it into a folder, which is made. */
  public static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("model.onnx"), network());
    tokenizer(folder);
    return folder;
  }

  static byte[] network() throws IOException {
    return read(".onnx");
  }

  /** Writes its tokenizer alone. */
  static void tokenizer(Path folder) throws IOException {
    Files.write(folder.resolve("tokenizer.json"), read("-tokenizer.json"));
  }

  private static byte[] read(String ending) throws IOException {
    try (InputStream stream = UnpackedModel.class.getResourceAsStream(NAME + ending)) {
      if (stream == null) {
        throw new FileNotFoundException(NAME + ending);
      }
      return stream.readAllBytes();
    }
  }
}
