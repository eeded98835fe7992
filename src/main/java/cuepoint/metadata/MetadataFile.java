package cuepoint.metadata;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A file of JSON or YAML.
 *
 * @param path where it is
 * @param source its text
 * @param root what it holds; missing if it cannot be read
 */
public record MetadataFile(Path path, String source, JsonNode root) {
  /**
   * Ends the name of a field that says whether a person has looked at another: {@code
   * "speakers_verified": false}.
   */
  public static final String VERIFIED = "_verified";

  /** How metadata is written; its name in messages is that of the constant. */
  public enum Notation {
    JSON,
    YAML,
    /** Above posts only. */
    TOML;

    /** By the name of a file. */
    public static Notation of(Path path) {
      String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".yml") || name.endsWith(".yaml") ? YAML : JSON;
    }
  }

  /** Most tokens of a file, whose tree then takes less than 100 MB. */
  private static final int MAX_TOKENS = 1_000_000;

  /** Enough of a file to tell what it lists, and few enough to look at each file of a folder. */
  private static final int HEAD_BYTES = 1 << 18;

  private static final int HEAD_TOKENS = 5_000;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxTokenCount(MAX_TOKENS).build();

  private static final ObjectMapper MAPPER =
      new JsonMapper(JsonFactory.builder().streamReadConstraints(LIMITS).build());

  private static final YAMLFactory YAML =
      YAMLFactory.builder().streamReadConstraints(LIMITS).loaderOptions(yamlLimits()).build();

  private static final TomlFactory TOML =
      TomlFactory.builder().streamReadConstraints(LIMITS).build();

  private static LoaderOptions yamlLimits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit((int) RegularFile.MAX_TEXT_BYTES);
    return options;
  }

  /** Reads a file. What cannot be read is a problem. */
  public static MetadataFile read(Path path, ProblemSink problems) {
    try {
      return of(path, RegularFile.text(path), Notation.of(path), problems);
    } catch (IOException e) {
      problems.unreadable(path, e);
      return new MetadataFile(path, "", MissingNode.getInstance());
    }
  }

  /** Reads the metadata in a file, or in a part of it. What cannot be read is a problem. */
  public static MetadataFile of(Path path, String source, Notation notation, ProblemSink problems) {
    JsonNode root = MissingNode.getInstance();
    try (JsonParser parser = parser(notation, source)) {
      root = MAPPER.readTree(parser);
      if (root == null || root.isMissingNode()) {
        problems.add(path, 0, "the file is empty: no " + notation);
      }
    } catch (StreamConstraintsException e) {
      problems.add(path, 1, notation + " too large or too deep to be metadata");
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      problems.add(path, line, "not valid " + notation + ": " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      problems.unreadable(path, e);
    }
    return new MetadataFile(path, source, root == null ? MissingNode.getInstance() : root);
  }

  /** The same without its text, in which the lines of problems are looked for. */
  public MetadataFile withoutSource() {
    return new MetadataFile(path, "", root);
  }

  private static String firstLine(String message) {
    String first = message.lines().findFirst().orElse(message);
    int source = first.indexOf(" (start marker at");
    return source < 0 ? first : first.substring(0, source);
  }

  /**
   * The beginning of a file as a tree, in which what is open is closed.
   *
   * @throws IOException when the file cannot be read; not when its content cannot
   */
  public static JsonNode head(Path path) throws IOException {
    TokenBuffer head = new TokenBuffer(MAPPER, false);
    try (JsonParser parser = parser(Notation.of(path), RegularFile.head(path, HEAD_BYTES))) {
      copy(parser, head);
    } catch (JacksonException e) {
      // Cut off, or broken here: what comes before it tells what the file is.
    }
    close(head);
    try (JsonParser parser = head.asParser()) {
      JsonNode root = MAPPER.readTree(parser);
      return root == null ? MissingNode.getInstance() : root;
    }
  }

  private static void copy(JsonParser parser, TokenBuffer head) throws IOException {
    Optional<String> name = Optional.empty();
    for (int i = 0; i < HEAD_TOKENS && parser.nextToken() != null; i++) {
      parser.finishToken();
      if (parser.hasToken(JsonToken.FIELD_NAME)) {
        name = Optional.of(parser.currentName());
        continue;
      }
      if (name.isPresent()) {
        head.writeFieldName(name.get());
        name = Optional.empty();
      }
      copyValue(parser, head);
    }
  }

  /** Numbers as numbers: YAML writes some that the buffer would not read, {@code .inf}. */
  private static void copyValue(JsonParser parser, TokenBuffer head) throws IOException {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      head.writeNumber(parser.getDoubleValue());
    } else {
      head.copyCurrentEvent(parser);
    }
  }

  private static void close(TokenBuffer head) throws IOException {
    while (!head.getOutputContext().inRoot()) {
      if (head.getOutputContext().inArray()) {
        head.writeEndArray();
      } else {
        head.writeEndObject();
      }
    }
  }

  private static JsonParser parser(Notation notation, String source) throws IOException {
    return switch (notation) {
      case JSON -> MAPPER.createParser(source);
      case YAML -> new PlainYaml(YAML.createParser(source));
      case TOML -> TOML.createParser(source);
    };
  }
}
