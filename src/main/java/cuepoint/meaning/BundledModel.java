package cuepoint.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;

/** The model that comes with the program: all-MiniLM-L6-v2 in 8 bits, for English. */
final class BundledModel {
  static final String NAME = "all-minilm-l6-v2-q";
  private static final String NETWORK = "/" + NAME + ".onnx";
  private static final String TOKENIZER = "/" + NAME + "-tokenizer.json";
  private static final String VERSION =
      "/META-INF/maven/dev.langchain4j/langchain4j-embeddings-" + NAME + "/pom.properties";

  private BundledModel() {}

  /**
   * Its files.
   *
   * @throws IOException when they are not there
   * @throws ModelException when they are of another kind
   */
  static ModelFiles files() throws IOException, ModelException {
    try (InputStream tokenizer = resource(TOKENIZER).openStream()) {
      return new ModelFiles(
          NAME,
          id(),
          new Network.InProgram(resource(NETWORK)),
          Tokenizer.read(tokenizer, NAME),
          ModelFiles.MOST_PIECES,
          Pooling.MEAN,
          KnownLanguages.ENGLISH);
    }
  }

  /** What can be said of it before it is loaded; empty if it is not there. */
  static Optional<ModelOnDemand.Identity> identity() {
    try {
      return Optional.of(new ModelOnDemand.Identity(id(), KnownLanguages.ENGLISH));
    } catch (IOException e) {
      return Optional.empty(); // who loads it says so
    }
  }

  private static String id() throws IOException {
    return NAME + " " + version();
  }

  /** That of the library, whose files change with it only. */
  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream file = resource(VERSION).openStream()) {
      properties.load(file);
    }
    return properties.getProperty("version", "");
  }

  private static URL resource(String name) throws IOException {
    URL resource = BundledModel.class.getResource(name);
    if (resource == null) {
      throw new IOException("the program has no " + name);
    }
    return resource;
  }
}
