package cuepoint.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes fields of a JSON object, and leaves the rest of its text as a person laid it out. */
public final class JsonEdit {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** An object with its first field on a line of its own. */
  private static final Pattern LAID_OUT =
      Pattern.compile("\\s*\\{[ \\t]*\\r?\\n(?<indent>[ \\t]*)\".*", Pattern.DOTALL);

  private static final Pattern LINE = Pattern.compile("\n(?<levels>(?:  )*)");

  private final String text;
  private final String indent;
  private final Map<String, Span> values = new LinkedHashMap<>();
  private int end;

  /** Where a value is in the text; the end is exclusive. */
  private record Span(int from, int to) {}

  private JsonEdit(String text, String indent) {
    this.text = text;
    this.indent = indent;
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        end = from + length(parser, from);
        values.put(name, new Span(from, end));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an object in JSON before", e);
    }
  }

  /** A number ends where the next sign begins; other values where they were read to. */
  private int length(JsonParser parser, int from) {
    int read = (int) parser.currentLocation().getCharOffset();
    return text.substring(from, read).stripTrailing().length();
  }

  /** The object that a text is; empty if it is none, or no JSON. */
  public static Optional<ObjectNode> object(String text) {
    try {
      return MAPPER.readTree(text) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * The text of an object with these fields in place of those of their names, new ones at its end;
   * empty if it is not an object in JSON.
   */
  public static Optional<String> with(String text, ObjectNode fields) {
    Matcher laidOut = LAID_OUT.matcher(text);
    return object(text)
        .map(object ->
            laidOut.matches()
                ? new JsonEdit(text, laidOut.group("indent")).changed(fields)
                : JsonText.of(object.setAll(fields)));
  }

  private String changed(ObjectNode fields) {
    StringBuilder changed = new StringBuilder(text);
    StringBuilder added = new StringBuilder();
    TreeMap<Span, JsonNode> replaced = new TreeMap<>((one, other) -> other.from() - one.from());
    fields
        .properties()
        .forEach(field -> {
          Span span = values.get(field.getKey());
          if (span == null) {
            added.append(",\n").append(indent).append(quoted(field.getKey())).append(": ");
            added.append(laidOut(field.getValue()));
          } else {
            replaced.put(span, field.getValue());
          }
        });
    changed.insert(end, lines(added.toString()));
    replaced.forEach(
        (span, value) -> changed.replace(span.from(), span.to(), lines(laidOut(value))));
    return changed.toString();
  }

  private static String quoted(String name) {
    return MAPPER.getNodeFactory().textNode(name).toString();
  }

  private String laidOut(JsonNode value) {
    return LINE.matcher(JsonText.of(value).stripTrailing())
        .replaceAll(line ->
            Matcher.quoteReplacement("\n" + indent.repeat(1 + line.group("levels").length() / 2)));
  }

  private String lines(String added) {
    return text.contains("\r\n") ? added.replace("\n", "\r\n") : added;
  }
}
