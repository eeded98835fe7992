package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who gave a talk: a list of names or objects, one object, or one string with all names. */
public final class SpeakerNames {
  private static final String[] NAMES = {
    "name",
    "full_public_name",
    "public_name",
    "fullName",
    "full_name",
    "displayName",
    "display_name",
    "#text"
  };

  private static final List<List<String>> PARTS =
      List.of(
          List.of("firstName", "lastName"),
          List.of("first_name", "last_name"),
          List.of("given_name", "family_name"));

  private static final Pattern ALWAYS = Pattern.compile("[;|、，；\\n\\r]| / ");
  private static final Pattern AND = Pattern.compile(",? (?:and|und|et|&|\\+) (?!\\p{Ll})");
  private static final Pattern ID =
      Pattern.compile("\\d+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{6}");

  /** What stands where a name is still to be written, also by speech recognisers. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)TB[ACD]|TODO|N/?A|unknown(?: speaker)?|none"
              + "|(?:speaker|spk)[ _-]?(?:\\d{1,3}|\\p{L})");

  /** More than the names of a talk have. */
  private static final int MAX_CHARS = 1 << 16;

  private SpeakerNames() {}

  /** The names in a field, each once; what is no name there is one problem. */
  static List<String> of(JsonFields json, String field) {
    JsonNode value = json.value(field);
    if (value.isTextual() && value.asText().length() <= MAX_CHARS) {
      return checked(json, field, split(value.asText()));
    }
    List<String> names = new ArrayList<>();
    boolean whole = true;
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      Optional<String> name = name(one).filter(text -> text.length() <= MAX_CHARS);
      name.ifPresent(names::add);
      whole &= Translations.isNone(one) || name.isPresent();
    }
    List<String> checked = checked(json, field, names);
    if (!whole && checked.size() == names.size()) {
      expected(json, field);
    }
    return checked;
  }

  private static List<String> checked(JsonFields json, String field, List<String> names) {
    boolean codes = TalkFields.isPretalx(json) && names.stream().allMatch(CODE.asMatchPredicate());
    List<String> people =
        names.stream()
            .filter(name -> !codes && !ID.matcher(name).matches())
            .filter(NOBODY.asMatchPredicate().negate())
            .distinct()
            .toList();
    if (names.size() > people.size() && (codes || names.stream().anyMatch(ID.asMatchPredicate()))) {
      expected(json, field);
    }
    return people;
  }

  private static void expected(JsonFields json, String field) {
    json.expected(field, "names, or objects with \"name\"");
  }

  private static Optional<String> name(JsonNode person) {
    if (person.isNumber()) {
      return Optional.empty();
    }
    return Translations.text(person, NAMES)
        .or(() -> PARTS.stream().flatMap(parts -> joined(person, parts).stream()).findFirst())
        .or(() -> Translations.text(person.path("speaker"), NAMES))
        .or(() -> Translations.text(person.path("person"), NAMES))
        .or(() -> Translations.text(person, "title"));
  }

  private static Optional<String> joined(JsonNode person, List<String> parts) {
    String name =
        String.join(" ", parts.stream().map(part -> person.path(part).asText("")).toList());
    return Optional.of(name.strip()).filter(text -> !text.isEmpty());
  }

  /**
   * The names in one string. A comma divides people only where each part has two words or more:
   * {@code Moreau, Ada} and {@code Ada Moreau, PhD} are one.
   */
  public static List<String> split(String text) {
    return ALWAYS
        .splitAsStream(text)
        .map(part -> part.strip().replaceAll("\\s+", " "))
        .flatMap(SpeakerNames::list)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> list(String text) {
    List<String> parts = AND.splitAsStream(text).flatMap(part -> atCommas(part).stream()).toList();
    boolean people = parts.stream().allMatch(part -> part.isEmpty() || part.indexOf(' ') > 0);
    return people ? parts.stream() : AND.splitAsStream(text).map(String::strip);
  }

  /** At those that are not in parentheses. */
  private static List<String> atCommas(String text) {
    List<String> parts = new ArrayList<>();
    int open = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(' -> open++;
        case ')' -> open = Math.max(0, open - 1);
        case ',' -> {
          if (open == 0) {
            parts.add(text.substring(start, i).strip());
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
