package cuepoint.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** The objects that a file of JSON holds in a row, on a line each or not. */
public final class JsonObjects {
  /** Most tokens that are kept of a file, whose objects then take less than 100 MB. */
  private static final int MAX_TOKENS = 1_000_000;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final Set<String> without;
  private int tokens;

  private JsonObjects(Path file, Set<String> without) {
    this.file = file;
    this.without = without;
  }

  /**
   * Reads a file as a stream and passes on each object; values of other kinds are passed over.
   *
   * @param without fields that are left out of them
   * @throws com.fasterxml.jackson.core.JacksonException when what comes next is not JSON
   * @throws IOException when it cannot be read, or holds too much
   */
  public static void read(Path file, Set<String> without, Consumer<ObjectNode> objects)
      throws IOException {
    RegularFile.check(file, Long.MAX_VALUE);
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(in)) {
      new JsonObjects(file, without).read(parser, objects);
    }
  }

  private void read(JsonParser parser, Consumer<ObjectNode> objects) throws IOException {
    while (parser.nextToken() != null) {
      if (parser.hasToken(JsonToken.START_OBJECT)) {
        objects.accept(object(parser));
      } else {
        parser.skipChildren();
      }
    }
  }

  private ObjectNode object(JsonParser parser) throws IOException {
    TokenBuffer kept = new TokenBuffer(MAPPER, false);
    kept.copyCurrentEvent(parser);
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      boolean field = depth == 1 && token == JsonToken.FIELD_NAME;
      if (field && without.contains(parser.currentName())) {
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      kept.copyCurrentEvent(parser);
      check(++tokens);
    }
    return MAPPER.readTree(kept.asParser());
  }

  private void check(int count) throws IOException {
    if (count > MAX_TOKENS) {
      throw new FileSystemException(file.toString(), null, "too large to be a list of talks");
    }
  }
}
