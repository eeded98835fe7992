package cuepoint.lucene.query;

import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the fields of a query: {@code event:2018}.
 *
 * @param parts takes what was read
 * @param known whether a filter has talks
 */
record FieldReader(QueryParts parts, Predicate<Filter> known) {

  /**
   * A field as it was typed.
   *
   * @param name in lower case
   * @param without whether it excludes
   * @param quoted whether the value was in quotation marks
   * @param apart whether a blank follows the colon
   */
  record Typed(String name, String value, boolean without, boolean quoted, boolean apart) {}

  /** A value of one word, without what belongs to the sentence around it. */
  static String withoutEnd(String value) {
    return value.replaceFirst(value.contains("(") ? "[,;.!?]+$" : "[,;.!?)]+$", "");
  }

  void read(Typed typed) {
    if (typed.value.isBlank()) {
      parts.note("Nothing follows “" + typed.name + ":”, so it was left out.");
    } else if (typed.name.equals("title")) {
      title(typed);
    } else {
      filter(typed);
    }
  }

  private void title(Typed typed) {
    List<Clause> title =
        typed.quoted ? ClauseParser.phrase(typed.value, 0) : ClauseParser.words(typed.value);
    if (title.isEmpty()) {
      parts.note("“title:" + typed.value + "” was left out: it has no letter or digit.");
    } else {
      parts.addTitle(title, typed.without);
    }
  }

  private void filter(Typed typed) {
    Field field = field(typed.name);
    Optional<Filter> filter = Filter.of(field, typed.value, typed.without);
    if (typed.apart && filter.filter(known).isEmpty()) {
      parts.note(
          "“%s: %s” was searched as words: no talk has that.".formatted(typed.name, typed.value));
      parts.add(ClauseParser.words(typed.name + " " + typed.value), typed.without);
    } else if (filter.isPresent()) {
      parts.add(filter.get());
    } else {
      parts.note(
          "“%s:%s” was left out: the value must be %s."
              .formatted(typed.name, typed.value, field.kind()));
    }
  }

  private static Field field(String name) {
    return name.equals("saidby")
        ? Field.SAID_BY
        : Field.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
