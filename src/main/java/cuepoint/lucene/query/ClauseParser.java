package cuepoint.lucene.query;

import cuepoint.lucene.analysis.TypedWords;
import java.util.List;

/** Makes {@link Clause}s of parts of a query. */
final class ClauseParser {
  /** How far apart the words of a phrase may be: a passage has about so many. */
  private static final int MAX_SLOP = 100;

  private ClauseParser() {}

  /** The words of a text, one clause for each. */
  static List<Clause> words(String text) {
    return TypedWords.of(text).stream().<Clause>map(Clause.Word::new).toList();
  }

  /**
   * What stands between quotation marks.
   *
   * @param slop digits
   */
  static List<Clause> phrase(String text, String slop) {
    List<Clause> words = words(text);
    int moves = slop.length() > 3 ? MAX_SLOP : Math.min(MAX_SLOP, Integer.parseInt(slop));
    return words.size() < 2 ? words : List.of(new Clause.Phrase(text.strip(), moves));
  }

  /** What stands between blanks. */
  static List<Clause> single(String text) {
    if (!text.endsWith("*")) {
      return words(text);
    }
    String prefix = text.substring(0, text.length() - 1);
    return prefix.codePoints().anyMatch(Character::isLetterOrDigit)
        ? List.of(new Clause.Prefix(prefix))
        : List.of();
  }

  /** The same if it is excluded: of a word with a hyphen in it, the parts are not. */
  static List<Clause> excluded(String text) {
    List<Clause> clauses = single(text);
    return clauses.size() < 2 ? clauses : List.of(new Clause.Phrase(text.strip(), 0));
  }
}
