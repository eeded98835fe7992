package cuepoint.meaning;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The README.md of a model, with YAML between two lines of three hyphens before its text
 * (huggingface.co/docs/hub/model-cards).
 */
final class ModelCard {
  /** What stands for many languages. */
  private static final String MANY = "multilingual";

  private static final String FENCE = "---";

  /** Norwegian is {@code no}, which YAML takes for a truth value. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  private ModelCard() {}

  /**
   * The languages that it names: {@code language}, a code or a list of them. A card that says
   * nothing, or cannot be read, names every language.
   */
  static KnownLanguages languages(String readme) {
    List<String> lines = readme.lines().toList();
    int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE);
    if (end < 0 || !lines.getFirst().strip().equals(FENCE)) {
      return KnownLanguages.EVERY;
    }
    try {
      String yaml = String.join("\n", lines.subList(1, end + 1));
      return of(YAML.readTree(yaml).path("language"));
    } catch (JacksonException e) {
      return KnownLanguages.EVERY;
    }
  }

  private static KnownLanguages of(JsonNode language) {
    Set<String> codes = new HashSet<>();
    for (JsonNode one : language.isArray() ? language : List.of(language)) {
      if (one.asText().equalsIgnoreCase(MANY)) {
        return KnownLanguages.EVERY;
      }
      if (one.isTextual()) {
        codes.add(KnownLanguages.code(one.asText()));
      }
    }
    codes.remove("");
    return new KnownLanguages(codes);
  }
}
