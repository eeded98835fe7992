package cuepoint.lucene;

import cuepoint.search.Filters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

/**
 * Understands what a person typed: words, {@code "exact phrase"}, {@code "near words"~10}, {@code
 * -word}, {@code pref*}, {@code speaker:}, {@code event:} and {@code title:}. Any other text is
 * searched as words; no text fails.
 */
final class QueryReader {
  /** More words than anybody remembers; each costs the engine work. */
  static final int MAX_CLAUSES = 32;

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<=^|\\s)(?<field>speaker|event|title):(?:\"(?<quoted>[^\"]*)\"|(?<word>\\S+))");

  private final Set<Clause> wanted = new LinkedHashSet<>();
  private final Set<Clause> excluded = new LinkedHashSet<>();
  private final Set<Clause> titles = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> event = Optional.empty();
  private Optional<String> speaker = Optional.empty();

  private QueryReader() {}

  static TypedQuery read(String text) {
    return new QueryReader().understand(text);
  }

  private TypedQuery understand(String text) {
    collect(ClauseParser.tree(takeFields(text)), Occur.SHOULD);
    if (wanted.isEmpty() && titles.isEmpty()) {
      notes.add(nothingWanted(text));
    }
    Filters filters =
        new Filters(
            event, speaker, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new TypedQuery(
        first(wanted), first(excluded), first(titles), filters, List.copyOf(notes));
  }

  private String takeFields(String text) {
    Matcher field = FIELD.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (field.find()) {
      String quoted = field.group("quoted");
      take(field.group("field"), quoted == null ? field.group("word") : quoted);
      field.appendReplacement(rest, " ");
    }
    return field.appendTail(rest).toString();
  }

  private void take(String field, String value) {
    switch (field) {
      case "speaker" -> speaker = Optional.of(value);
      case "event" -> event = Optional.of(value);
      default -> {
        List<Clause> words = ClauseParser.words(value);
        titles.addAll(words);
        wanted.addAll(words);
      }
    }
  }

  private void collect(Query parsed, Occur occur) {
    ClauseParser.walk(
        parsed, occur, (clause, kept) -> (kept == Occur.MUST_NOT ? excluded : wanted).add(clause));
  }

  private String nothingWanted(String text) {
    if (text.isBlank()) {
      return "Type some words that were said, a title or a speaker.";
    }
    return excluded.isEmpty() && speaker.isEmpty() && event.isEmpty()
        ? "There is no word to search for in this query: it has no letter or digit."
        : "Only exclusions and filters were given; add a word to search for.";
  }

  private List<Clause> first(Set<Clause> clauses) {
    if (clauses.size() > MAX_CLAUSES) {
      notes.add("Only the first " + MAX_CLAUSES + " words were searched for.");
    }
    return clauses.stream().limit(MAX_CLAUSES).toList();
  }
}
