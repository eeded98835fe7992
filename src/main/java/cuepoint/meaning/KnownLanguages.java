package cuepoint.meaning;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The languages in which a model knows what texts mean.
 *
 * @param codes ISO 639, as {@link Locale} writes them; none if it knows every language, or nobody
 *     says which
 */
record KnownLanguages(Set<String> codes) {
  static final KnownLanguages EVERY = new KnownLanguages(Set.of());
  static final KnownLanguages ENGLISH = new KnownLanguages(Set.of("en"));

  /** What stands for many languages in a model card. */
  private static final String MANY = "multilingual";

  private static final String FENCE = "---";

  /** Norwegian is {@code no}, which YAML takes for a truth value. */
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  KnownLanguages {
    codes = Set.copyOf(codes);
  }

  /**
   * Those that a model card names: {@code language}, a code or a list of them, in the YAML between
   * two lines of three hyphens (huggingface.co/docs/hub/model-cards). A card that says nothing, or
   * cannot be read, names every language.
   */
  static KnownLanguages ofCard(String readme) {
    List<String> lines = readme.lines().toList();
    int end = lines.isEmpty() ? -1 : lines.subList(1, lines.size()).indexOf(FENCE);
    if (end < 0 || !lines.getFirst().strip().equals(FENCE)) {
      return EVERY;
    }
    try {
      String yaml = String.join("\n", lines.subList(1, end + 1));
      return of(YAML.readTree(yaml).path("language"));
    } catch (JacksonException e) {
      return EVERY;
    }
  }

  private static KnownLanguages of(JsonNode language) {
    Set<String> codes = new HashSet<>();
    for (JsonNode one : language.isArray() ? language : List.of(language)) {
      if (one.asText().equalsIgnoreCase(MANY)) {
        return EVERY;
      }
      if (one.isTextual()) {
        codes.add(code(one.asText()));
      }
    }
    codes.remove("");
    return new KnownLanguages(codes);
  }

  private static String code(String tag) {
    return Locale.forLanguageTag(tag.strip()).getLanguage();
  }

  /**
   * Whether it is one of them.
   *
   * @param language BCP 47 tag
   */
  boolean contains(String language) {
    return codes.isEmpty() || codes.contains(code(language));
  }
}
