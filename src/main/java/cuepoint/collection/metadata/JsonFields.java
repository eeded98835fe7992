package cuepoint.collection.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.collection.file.ProblemSink;
import cuepoint.collection.file.RegularFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields of a JSON file, read as the types that they should have. A value of another type
 * becomes a problem that names the field's line, and counts as missing.
 */
public final class JsonFields {
  /** Most tokens of a file, whose tree then takes less than 100 MB. */
  private static final int MAX_TOKENS = 1_000_000;

  private static final ObjectMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxTokenCount(MAX_TOKENS).build())
              .build());

  /** A year. No talk is longer, and the number may be any that JSON can write: 1e400. */
  private static final double MAX_SECONDS = 366 * 86_400;

  private final Path file;
  private final String source;
  private final JsonNode object;
  private final ProblemSink problems;

  private JsonFields(Path file, String source, JsonNode object, ProblemSink problems) {
    this.file = file;
    this.source = source;
    this.object = object;
    this.problems = problems;
  }

  /** Reads a file. One that is not a JSON object is a problem and has no fields. */
  public static JsonFields read(Path file, ProblemSink problems) {
    String source = "";
    JsonNode object = MAPPER.createObjectNode();
    try {
      source = RegularFile.text(file);
      JsonNode read = MAPPER.readTree(source);
      if (read.isObject()) {
        object = read;
      } else {
        problems.add(file, 1, "expected a JSON object {...} with a talk's or an event's fields");
      }
    } catch (StreamConstraintsException e) {
      problems.add(file, 1, "JSON too large or too deep to be a talk's or an event's fields");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.add(file, line, "not valid JSON: " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      problems.unreadable(file, e);
    }
    return new JsonFields(file, source, object, problems);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  /** A string; numbers are returned as they are written. A blank string counts as missing. */
  public Optional<String> text(String field) {
    JsonNode value = object.path(field);
    if (value.isContainerNode()) {
      expected(field, "a string");
      return Optional.empty();
    }
    return Optional.of(value.asText(""))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !value.isNull());
  }

  /** A list of strings, or a single string. */
  List<String> texts(String field) {
    JsonNode value = object.path(field);
    if (value.isObject()) {
      expected(field, "a list of strings");
    }
    if (!value.isArray()) {
      return value.isObject() ? List.of() : text(field).stream().toList();
    }
    List<String> texts = new ArrayList<>();
    value.forEach(part -> texts.add(part.asText("").strip()));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /**
   * The strings of a list, or the given field of its objects; also of a single string or object. If
   * some are neither, that is one problem, and the others are kept.
   */
  List<String> texts(String field, String inner) {
    JsonNode value = object.path(field);
    List<String> texts = new ArrayList<>();
    for (JsonNode part : value.isArray() ? value : List.of(value)) {
      JsonNode text = part.isObject() ? part.path(inner) : part;
      if (text.isTextual()) {
        texts.add(text.asText().strip());
      } else if (!part.isMissingNode() && !part.isNull()) {
        expected(field, "a list of strings, or of objects with \"" + inner + "\"");
      }
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /**
   * The objects of a list, each converted. If some cannot be, that is one problem, and the others
   * are kept.
   *
   * @param shape the expected form of each, for the problem
   */
  <T> List<T> objects(String field, String shape, Function<JsonFields, Optional<T>> reader) {
    JsonNode value = object.path(field);
    List<T> read = new ArrayList<>();
    ProblemSink unread = (path, line, message) -> {};
    value.forEach(
        one -> reader.apply(new JsonFields(file, source, one, unread)).ifPresent(read::add));
    boolean none = value.isMissingNode() || value.isNull();
    if (!none && (!value.isArray() || read.size() < value.size())) {
      expected(field, "a list of " + shape);
    }
    return value.isArray() ? read : List.of();
  }

  /** A day: {@code 2024-12-11}, perhaps followed by a time, or {@code 20241211}. */
  Optional<LocalDate> date(String field) {
    Optional<String> text = text(field);
    try {
      return text.map(JsonFields::day);
    } catch (DateTimeException e) {
      expected(field, "a date such as 2024-12-11");
      return Optional.empty();
    }
  }

  private static LocalDate day(String text) {
    return text.matches("\\d{8}")
        ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
        : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
  }

  /** A length of time, written in seconds, in ms. */
  Optional<Long> millis(String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > MAX_SECONDS) {
      expected(field, "a number of seconds");
      return Optional.empty();
    }
    return Optional.of(Math.round(value.asDouble() * 1000));
  }

  /** Adds the problem that a field is not what it should be. */
  void expected(String field, String what) {
    int at = source.indexOf('"' + field + '"');
    int line =
        1 + (int) source.substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count();
    problems.add(file, line, "\"" + field + "\" should be " + what);
  }
}
