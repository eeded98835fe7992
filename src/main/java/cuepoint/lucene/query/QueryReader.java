package cuepoint.lucene.query;

import cuepoint.lucene.analysis.TypedWords;
import cuepoint.search.Filters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

/**
 * Reads what a person typed. No text fails: what does not fit the grammar is searched as words.
 *
 * <pre>{@code
 * query  = { blank | field | clause } ;
 * field  = ( "speaker" | "event" | "title" ) , ":" , ( quoted | visible , { visible } ) ;
 * clause = { "-" } , ( phrase | prefix | word ) ;
 * phrase = quoted , [ "~" , digit , { digit } ] ;         (* words apart; none: side by side *)
 * prefix = word , "*" ;
 * word   = character , { character } ;
 * quoted = '"' , { any but '"' } , '"' ;
 * }</pre>
 *
 * A field begins the text or follows a blank. A character is any but a blank and a quotation mark.
 * A word is divided further, as Unicode breaks words (UAX #29), but not at what joins a name
 * ({@code e-mail}, {@code Node.js}, {@code C++}), nor where no spaces are written, as in Chinese,
 * Japanese and Thai, which dictionaries divide. An odd number of {@code -} excludes. {@code OR} and {@code AND} in
 * capitals are left out: words are alternatives anyway.
 */
public final class QueryReader {
  /** More words than people remember; each costs the engine work. */
  public static final int MAX_CLAUSES = 32;

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<=^|\\s)(?<field>speaker|event|title):(?:\"(?<quoted>[^\"]*)\"|(?<word>\\S+))");

  private final Set<Clause> clauses = new LinkedHashSet<>();
  private final Set<Clause> excluded = new LinkedHashSet<>();
  private final Set<Clause> titles = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private Optional<String> event = Optional.empty();
  private Optional<String> speaker = Optional.empty();

  private QueryReader() {}

  public static TypedQuery read(String text) {
    return new QueryReader().understand(text);
  }

  private TypedQuery understand(String text) {
    String rest = takeFields(text);
    collect(ClauseParser.tree(rest), Occur.SHOULD);
    if (clauses.isEmpty() && titles.isEmpty()) {
      notes.add(nothingToSearchFor(text));
    }
    TypedWords.leftOut(rest).forEach(symbol -> notes.add("“" + symbol + "” was left out."));
    Filters filters =
        new Filters(
            event, speaker, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new TypedQuery(
        first(clauses), first(excluded), first(titles), filters, List.copyOf(notes));
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
        clauses.addAll(words);
      }
    }
  }

  private void collect(Query parsed, Occur occur) {
    ClauseParser.walk(
        parsed, occur, (clause, kept) -> (kept == Occur.MUST_NOT ? excluded : clauses).add(clause));
  }

  private String nothingToSearchFor(String text) {
    if (text.isBlank()) {
      return "Type some words that were said, a title or a speaker.";
    }
    return excluded.isEmpty() && speaker.isEmpty() && event.isEmpty()
        ? "There is no word to search for in this query: it has no letter or digit."
        : "Only exclusions and filters were given; add a word to search for.";
  }

  private List<Clause> first(Set<Clause> all) {
    if (all.size() > MAX_CLAUSES) {
      notes.add("Only the first " + MAX_CLAUSES + " words were searched for.");
    }
    return all.stream().limit(MAX_CLAUSES).toList();
  }
}
