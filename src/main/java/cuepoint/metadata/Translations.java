package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.language.LanguageTag;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that JSON has in several languages: {@code {"en": "Probes", "de": "Sonden"}}. */
public final class Translations {
  private static final String ENGLISH = "en";
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:[-_].*)?");

  private Translations() {}

  /** Whether an object has a text for each of some languages; one with an {@code id} has not. */
  static boolean are(JsonNode value) {
    boolean identified = value.size() == 1 && value.has("id");
    return value.isObject()
        && !value.isEmpty()
        && !identified
        && value.properties().stream()
            .allMatch(one ->
                isTag(one.getKey()) && (one.getValue().isTextual() || one.getValue().isNull()));
  }

  private static boolean isTag(String key) {
    return TAG.matcher(key).matches() && LanguageTag.read(key).isPresent();
  }

  /** Whether a value says nothing: it is missing, null or blank. */
  static boolean isNone(JsonNode value) {
    boolean blank = value.isTextual() && value.asText().isBlank();
    return value.isMissingNode() || value.isNull() || blank;
  }

  /**
   * The text in a language, else in English, else the first.
   *
   * @param language the name of a language
   */
  static Optional<String> of(JsonNode value, Optional<String> language) {
    Stream<String> preferred = Stream.concat(language.stream(), Stream.of(ENGLISH));
    return Stream.concat(
            preferred.map(value::path), value.properties().stream().map(one -> one.getValue()))
        .map(text -> text.asText("").strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /**
   * The text of a value that is a string, a number, a text in several languages, or an object with
   * a text in one of some fields.
   */
  public static Optional<String> text(JsonNode value, String... fields) {
    if (value.isTextual() || value.isNumber()) {
      return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
    }
    if (are(value)) {
      return of(value, Optional.empty());
    }
    return value.isObject()
        ? Stream.of(fields)
            .map(value::path)
            .filter(inner -> !inner.isObject() || are(inner))
            .flatMap(inner -> text(inner).stream())
            .findFirst()
        : Optional.empty();
  }
}
