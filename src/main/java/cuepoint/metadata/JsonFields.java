package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.file.ProblemSink;
import cuepoint.language.LanguageTag;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The fields of an object, read as the types that they should have. Of several names for the same
 * the first that has a value counts. A value of another type becomes a problem that names the
 * field's line, and counts as missing.
 */
public final class JsonFields {
  private final JsonNode object;
  private final FieldPlace place;

  private JsonFields(JsonNode object, FieldPlace place) {
    this.object = object;
    this.place = place;
  }

  /** Reads a file. One that is not an object has no fields. */
  public static JsonFields read(Path path, ProblemSink problems) {
    MetadataFile file = MetadataFile.read(path, problems);
    return of(file, file.root(), "", problems);
  }

  /** Reads a file. One that is not an object is a problem. */
  public static JsonFields readObject(Path path, ProblemSink problems) {
    JsonFields json = read(path, problems);
    if (!json.object.isObject() && !json.object.isMissingNode()) {
      problems.add(path, 1, "expected a JSON object {...} with an event's fields");
    }
    return json;
  }

  /**
   * The fields of one of the objects in a file.
   *
   * @param subject what it is called, for problems
   */
  public static JsonFields of(
      MetadataFile file, JsonNode object, String subject, ProblemSink problems) {
    return new JsonFields(object, new FieldPlace(file, subject, problems));
  }

  /** The fields of an object, or of the first of a list of objects; none if it is neither. */
  JsonFields inner(String field) {
    JsonNode value = object.path(field);
    return new JsonFields(value.isArray() ? value.path(0) : value, place);
  }

  /** The fields of another object of the file, and what problems call it. */
  JsonFields other(JsonNode other, String subject) {
    return new JsonFields(other, place.of(subject));
  }

  /** A value as it is; missing if there is none. */
  JsonNode value(String field) {
    JsonNode value = object.path(field);
    return Translations.isNone(value) ? MissingNode.getInstance() : value;
  }

  boolean has(String... fields) {
    return Stream.of(fields).allMatch(field -> !value(field).isMissingNode());
  }

  /** The first of the fields that has a value of which something can be made. */
  <T> Optional<T> first(Function<String, Optional<T>> reader, String... fields) {
    return Stream.of(fields).map(reader).flatMap(Optional::stream).findFirst();
  }

  /**
   * A string; numbers are returned as they are written. Of one in several languages, an object such
   * as {@code {"en": "...", "de": "..."}}, that of the object's own language counts, then English,
   * then the first. A blank string counts as missing.
   */
  public Optional<String> text(String... fields) {
    return first(this::oneText, fields);
  }

  private Optional<String> oneText(String field) {
    JsonNode value = value(field);
    if (Translations.are(value)) {
      return Translations.of(value, Optional.of(object.path("language").asText("")));
    }
    if (value.isContainerNode() || value.isBoolean()) {
      expected(field, "a string");
      return Optional.empty();
    }
    return Optional.of(value.asText("").strip()).filter(text -> !text.isEmpty());
  }

  /**
   * The strings of a list, or the named field of its objects; also of a single string or object. If
   * some are neither, that is one problem, and the others are kept.
   *
   * @param inner names for the same field of an object
   */
  List<String> texts(String field, String... inner) {
    return texts(field, part -> !part.isNumber(), inner);
  }

  /** As {@link #texts}; numbers are returned as they are written. */
  List<String> labels(String field, String... inner) {
    return texts(field, part -> true, inner);
  }

  private List<String> texts(String field, Predicate<JsonNode> may, String... inner) {
    JsonNode value = value(field);
    List<String> texts = new ArrayList<>();
    boolean whole = true;
    for (JsonNode part : value.isArray() ? value : List.of(value)) {
      Optional<String> text = may.test(part) ? Translations.text(part, inner) : Optional.empty();
      text.ifPresent(texts::add);
      whole &= text.isPresent() || Translations.isNone(part);
    }
    if (!whole) {
      expected(field, "a list of strings, or of objects with \"" + inner[0] + "\"");
    }
    return texts;
  }

  /**
   * The objects of a list, each converted. If some cannot be, that is one problem, and the others
   * are kept.
   *
   * @param shape the expected form of each, for the problem
   */
  <T> List<T> objects(String field, String shape, Function<JsonFields, Optional<T>> reader) {
    JsonNode value = value(field);
    List<T> read = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.<JsonNode>of()) {
      reader.apply(new JsonFields(one, place.unreported())).ifPresent(read::add);
    }
    if (!value.isMissingNode() && (!value.isArray() || read.size() < value.size())) {
      expected(field, "a list of " + shape);
    }
    return read;
  }

  /** A day, in one of the forms of {@link Day}. */
  public Optional<LocalDate> date(String... fields) {
    return first(this::oneDate, fields);
  }

  private Optional<LocalDate> oneDate(String field) {
    return oneValue(field, Day::of, "a date such as 2024-12-11");
  }

  /** A length of time, in one of the forms of {@link Length}, in ms. */
  Optional<Long> millis(Length.Unit unit, String... fields) {
    return first(field -> oneLength(field, unit), fields);
  }

  private Optional<Long> oneLength(String field, Length.Unit unit) {
    return oneValue(field, text -> Length.of(text, unit), unit.expected());
  }

  private <T> Optional<T> oneValue(
      String field, Function<String, Optional<T>> reader, String what) {
    JsonNode value = value(field);
    Optional<T> read = reader.apply(value.asText(""));
    if (read.isEmpty() && !value.isMissingNode()) {
      expected(field, what);
    }
    return read;
  }

  /** A language, as its BCP 47 tag; also an object with an {@code id} or {@code code}. */
  public Optional<String> language(String... fields) {
    return first(this::oneLanguage, fields);
  }

  private Optional<String> oneLanguage(String field) {
    JsonNode value = value(field);
    if (value.isMissingNode() || (value.isObject() && value.path("id").isNull())) {
      return Optional.empty();
    }
    Optional<String> tag = Translations.text(value, "id", "code", "label").flatMap(LanguageTag::of);
    if (tag.isEmpty()) {
      expected(field, "a language such as \"en\"");
    }
    return tag;
  }

  /** Adds the problem that a field is not what it should be. */
  public void expected(String field, String what) {
    place.expected(field, what);
  }
}
