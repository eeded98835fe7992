package cuepoint.lucene.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Signs that other searches understand: here they are left out, and that is said. */
final class UnusedSyntax {
  private static final String ASTERISK =
      "An asterisk counts only at the end of a word, outside quotation marks.";
  static final String UNPAIRED =
      "A quotation mark without a second one was left out: no phrase was searched for.";
  static final String ASTERISK_IN_PHRASE =
      "An asterisk counts only outside quotation marks, so these words were searched one by one.";

  /** Words in capitals that other searches understand. "OR" is what happens anyway. */
  private static final Map<String, String> OPERATORS =
      Map.of(
          "AND", "AND was left out: talks with all of the words come first anyway.",
          "NOT", "NOT was left out: a “-” before a word leaves out what has it.",
          "OR", "");

  /** What is left out of a word, and why. */
  private record Sign(Pattern pattern, String left, Function<MatchResult, String> note) {
    Sign(String pattern, String left, Function<MatchResult, String> note) {
      this(Pattern.compile(pattern), left, note);
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              "^/([^/]+)/$",
              "$1",
              found ->
                  "“" + found.group() + "” was searched as words: patterns are not understood."),
          new Sign(
              "^\\+(?=[\\p{L}\\p{Nd}])",
              "",
              found -> "“+” was left out: talks with all of the words come first anyway."),
          new Sign(
              "(?<=[\\p{L}\\p{Nd}])~[0-9.]*$",
              "",
              found ->
                  "“" + found.group() + "” was left out: likely spellings are searched anyway."),
          new Sign(
              "(?<=[\\p{L}\\p{Nd}])\\^[0-9.]+$",
              "",
              found -> "“" + found.group() + "” was left out: no word can count more than others."),
          new Sign(
              "(?<=\\p{L})\\?(?=\\p{L})",
              " ",
              found -> "“?” within a word was left out: it stands for no letter."),
          new Sign("^\\*+(?=[^*])|\\*+(?=[^*])|(?<=\\*)\\*+$", " ", found -> ASTERISK),
          new Sign(
              "^(\\p{L}[\\p{L}\\p{Nd}_-]*)[:：](?=[\\p{L}\\p{Nd}]|$)",
              "$1 ",
              found -> "“" + found.group(1) + ":” is not a field, so it was searched as a word."));

  private static final Pattern RANGE =
      Pattern.compile("[\\[{]\\s*[^\\s\\]}]+\\s+TO\\s+[^\\s\\]}]+\\s*[]}]");

  /** Where a sign was left out, no hyphen begins a word that is excluded. */
  private static final Pattern HYPHENS = Pattern.compile("(?<=^|\\s)-+");

  private UnusedSyntax() {}

  /** A word without its signs. */
  static String without(String word, QueryParts notes) {
    String operator = OPERATORS.get(word);
    if (operator != null) {
      Optional.of(operator).filter(note -> !note.isEmpty()).ifPresent(notes::note);
      return "";
    }
    String left = word;
    for (Sign sign : SIGNS) {
      left =
          sign.pattern
              .matcher(left)
              .replaceAll(found -> {
                notes.note(sign.note.apply(found));
                return sign.left;
              });
    }
    return HYPHENS.matcher(left).replaceAll("").strip();
  }

  /** Notes what a whole query has. */
  static void inQuery(String text, QueryParts notes) {
    RANGE
        .matcher(text)
        .results()
        .forEach(found ->
            notes.note(
                "“" + found.group() + "” was searched as words; year:2015..2018 names a range."));
  }
}
