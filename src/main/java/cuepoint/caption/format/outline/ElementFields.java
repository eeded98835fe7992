package cuepoint.caption.format.outline;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.format.outline.FieldName.Meaning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads an {@link Element} from the fields of an object, in one pass over them. Where both texts
 * and times are lists, as the columns of a table, no time is that of all the text.
 */
final class ElementFields {
  /** What programs write for a speaker who is not known. */
  private static final Set<String> NOBODY = Set.of("", "null", "None", "-1");

  private static final Pattern MARK = Pattern.compile("<\\|[\\w.-]{0,30}\\|>");

  private final Times times = new Times();
  private final Map<Meaning, Integer> ranks = new EnumMap<>(Meaning.class);
  private String text = "";
  private String speaker = "";
  private String kind = "";
  private List<Element> words = List.of();
  private boolean manyTexts;
  private boolean manyTimes;

  ElementFields(JsonNode object) {
    object.properties().forEach(field -> add(FieldName.of(field.getKey()), field.getValue()));
  }

  Element element() {
    Optional<String> said = Optional.of(speaker).filter(name -> !NOBODY.contains(name.strip()));
    TimeValue time = manyTexts && manyTimes ? TimeValue.NONE : times.value();
    return new Element(text, time, said, kind, words);
  }

  private void add(FieldName name, JsonNode value) {
    switch (name.meaning()) {
      case TEXT -> {
        text = better(name, text, withoutMarks(string(value)));
        manyTexts |= value.isArray() && value.size() > 1;
      }
      case SPEAKER -> speaker = better(name, speaker, name(value));
      case KIND -> kind = value.asText("");
      case WORDS -> words(name, value);
      case GUESSES -> guess(value.path(0));
      case START -> {
        times.add(name, value);
        manyTimes |= value.isArray();
        if (value.path(0).isArray()) {
          words(name, value);
        }
      }
      default -> times.add(name, value);
    }
  }

  private String better(FieldName name, String before, String found) {
    if (found.isBlank() || ranks.getOrDefault(name.meaning(), Integer.MAX_VALUE) < name.rank()) {
      return before;
    }
    ranks.put(name.meaning(), name.rank());
    return found;
  }

  private void words(FieldName name, JsonNode value) {
    boolean listed = value.path(0).isObject() || value.path(0).isArray();
    boolean better = ranks.getOrDefault(Meaning.WORDS, Integer.MAX_VALUE) > name.rank();
    if (value.isArray() && listed && better) {
      ranks.put(Meaning.WORDS, name.rank());
      words =
          StreamSupport.stream(value.spliterator(), false)
              .map(Element::of)
              .filter(word -> !word.text().isBlank() || !word.words().isEmpty())
              .toList();
    }
  }

  /** The best guess has what the object itself does not have. */
  private void guess(JsonNode first) {
    if (first.isObject()) {
      Element best = new ElementFields(first).element();
      text = text.isBlank() ? best.text() : text;
      speaker = speaker.isBlank() ? best.speaker().orElse("") : speaker;
      words = words.isEmpty() ? best.words() : words;
    }
  }

  /** A text, also as lines, or as YouTube's pages hold it: {@code {"runs": [{"text": "so"}]}}. */
  private static String string(JsonNode value) {
    if (value.isTextual()) {
      return value.asText();
    }
    for (String field : List.of("simpleText", "text")) {
      if (value.path(field).isTextual()) {
        return value.path(field).asText();
      }
    }
    StringBuilder text = new StringBuilder();
    value.path("runs").forEach(run -> text.append(run.path("text").asText("")));
    if (value.isArray()) {
      value.forEach(line -> text.append(line.isTextual() ? line.asText() : "").append('\n'));
    }
    return text.toString();
  }

  /** Without what models say of a text beside its words: {@code <|en|><|Speech|>}. */
  private static String withoutMarks(String text) {
    return text.contains("<|") ? MARK.matcher(text).replaceAll("") : text;
  }

  private static String name(JsonNode value) {
    return value.isObject()
        ? Stream.of("name", "display_name", "displayName", "label")
            .map(field -> value.path(field).asText(""))
            .filter(name -> !name.isBlank())
            .findFirst()
            .orElse("")
        : value.isNull() ? "" : value.asText();
  }
}
