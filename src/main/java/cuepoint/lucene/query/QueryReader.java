package cuepoint.lucene.query;

import cuepoint.lucene.analysis.TypedWords;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person typed. No text fails: what does not fit the grammar is searched as words, and
 * a note says so.
 *
 * <pre>{@code
 * query   = { blank | { "-" } , ( field | clause ) } ;     (* an odd number of "-" excludes *)
 * field   = name , ":" , { blank } , ( quoted | group | visible ) ;
 * name    = "title" | "event" | "speaker" | "said-by" | "year" | "since" | "until" | "language"
 *         | "captions" ;                                   (* in any case *)
 * clause  = phrase | prefix | word | "OR" | "AND" | "NOT" ;
 * phrase  = quoted , [ "~" , digit , { digit } ] ;         (* words apart; none: side by side *)
 * prefix  = word , "*" ;
 * group   = "(" , { any but a mark or a parenthesis } , ")" ;
 * quoted  = mark , { any but a mark } , mark ;
 * word    = visible ;
 * visible = character , { character } ;                    (* neither a blank nor a mark *)
 * }</pre>
 *
 * {@link ClauseParser} reads the clauses; here they are told from fields and from what only other
 * searches understand. A field begins the text or follows a blank or a parenthesis. Marks are the
 * quotation marks of all languages, but no apostrophes, and not after a digit, where they are
 * inches. A word is divided further, as Unicode breaks words (UAX #29), but not at what joins a
 * name ({@code e-mail}, {@code Node.js}, {@code C++}), nor where no spaces are written, as in
 * Chinese, Japanese and Thai, which dictionaries divide. Several values of a field are
 * alternatives, and so are words; a group is all of its words, or when it is excluded any of them.
 */
public final class QueryReader {
  /** More words and conditions than people remember; each costs the engine work. */
  public static final int MAX_CLAUSES = Filters.MAX;

  /** Said where there are more. */
  public static final String CUT =
      "Only the first " + MAX_CLAUSES + " words and filters were searched for.";

  private static final String BLANK = " \\t\\n\\x0B\\f\\r\\u00a0\\u3000";
  private static final String MARK = "\"“”„‟«»‹›「」『』《》〝〞〟＂❝❞";
  private static final String QUOTED = "(?<!\\p{Nd})[MARK](?<%s>[^MARK]*)[MARK]";
  private static final String GROUP = "\\((?<%s>[^()MARK]*)\\)";

  private static final Pattern PART =
      pattern(
          "(?<=^|[BLANK(])(?<without>-*)(?<name>(?i:title|event|speaker|said-?by|year|since|until"
              + "|language|captions))[:：](?<gap>[BLANK]*)"
              + ("(?:" + QUOTED.formatted("quoted") + "|" + GROUP.formatted("group"))
              + "|(?<value>[^BLANKMARK]+)|(?=[MARK]|$))"
              + ("|(?<minus>-*)(?:" + QUOTED.formatted("phrase") + "(?:~(?<slop>[0-9]+))?")
              + ("|(?<=-)" + GROUP.formatted("words") + "|(?<plain>[^BLANKMARK(][^BLANKMARK]*))")
              + "|(?<alone>(?<!\\p{Nd})[MARK])|.");

  private static final Pattern BLANKS = pattern("[BLANK]+");

  private static Pattern pattern(String text) {
    return Pattern.compile(text.replace("BLANK", BLANK).replace("MARK", MARK), Pattern.DOTALL);
  }

  private final QueryParts parts = new QueryParts();
  private final FieldReader fields;

  private QueryReader(Predicate<Filter> known) {
    this.fields = new FieldReader(parts, known);
  }

  /**
   * Reads a text.
   *
   * @param known whether a filter has talks: what follows a field's name and a blank may be words
   */
  public static TypedQuery read(String text, Predicate<Filter> known) {
    return read(text, false, known);
  }

  /**
   * Reads a text that may be still being typed.
   *
   * @param typing whether its last word may go on; one that ends with a symbol does not, nor does
   *     what is in quotation marks, excluded, or the value of a field
   */
  public static TypedQuery read(String text, boolean typing, Predicate<Filter> known) {
    return new QueryReader(known).understand(text, typing);
  }

  private TypedQuery understand(String text, boolean typing) {
    UnusedSyntax.inQuery(text, parts);
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (part.group("name") != null) {
        field(part);
      } else if (part.group("minus") != null) {
        clause(part);
        if (typing && mayGoOn(part, text)) {
          parts.unfinished();
        }
      } else if (part.group("alone") != null) {
        parts.note(UnusedSyntax.UNPAIRED);
      }
    }
    return parts.typedQuery(text);
  }

  private static boolean mayGoOn(Matcher part, String text) {
    return part.end() == text.length()
        && part.group("plain") != null
        && part.group("minus").isEmpty()
        && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  private void field(Matcher part) {
    Optional<String> quoted = Optional.ofNullable(part.group("quoted"));
    String value =
        quoted
            .or(() -> Optional.ofNullable(part.group("group")))
            .or(() -> Optional.ofNullable(part.group("value")).map(FieldReader::withoutEnd))
            .orElse("");
    FieldReader.Typed typed =
        new FieldReader.Typed(
            part.group("name").toLowerCase(Locale.ROOT),
            value.strip(),
            part.group("without").length() % 2 == 1,
            quoted.isPresent(),
            !part.group("gap").isEmpty());
    fields.read(typed);
  }

  private void clause(Matcher part) {
    String minus = part.group("minus").length() % 2 == 1 ? "-" : "";
    if (part.group("words") != null) {
      TypedWords.of(noted(part.group("words"))).forEach(word -> read(minus + word));
    } else if (part.group("phrase") != null) {
      phrase(part.group("phrase"), Optional.ofNullable(part.group("slop")), minus);
    } else {
      plain(part.group("plain"), minus);
    }
  }

  private void phrase(String text, Optional<String> slop, String minus) {
    if (text.contains("*")) {
      parts.note(UnusedSyntax.ASTERISK_IN_PHRASE);
      BLANKS.splitAsStream(text).forEach(word -> plain(word, minus));
    } else {
      String near =
          slop.map(moves -> moves.length() > 3 ? "~" + ClauseParser.MAX_SLOP : "~" + moves)
              .orElse("");
      read(minus + quoted(noted(text)) + near);
    }
  }

  /** What stands between blanks. If it is excluded and divided, its words are not by themselves. */
  private void plain(String text, String minus) {
    String word = noted(UnusedSyntax.without(text, parts));
    boolean isPhrase = !minus.isEmpty() && TypedWords.of(word).size() > 1;
    read(minus + (isPhrase ? quoted(word) : word));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private void read(String clause) {
    ClauseParser.read(clause, (read, excluded) -> parts.add(List.of(read), excluded));
  }

  /** The same, with a note for each symbol that is no part of a word. */
  private String noted(String text) {
    TypedWords.leftOut(text).forEach(symbol -> parts.note("“" + symbol + "” was left out."));
    return text;
  }
}
