package cuepoint.lucene.query;

import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TypedWords;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Lucene's {@link SimpleQueryParser}, which never fails, with {@link Clause}s as its leaves. */
final class ClauseParser extends SimpleQueryParser {
  /** How far apart the words of a phrase may be: a passage has about so many. */
  static final int MAX_SLOP = 100;

  private static final int OPERATORS =
      NOT_OPERATOR | PREFIX_OPERATOR | PHRASE_OPERATOR | WHITESPACE_OPERATOR | NEAR_OPERATOR;

  private ClauseParser() {
    super(SpokenAnalyzer.INSTANCE, Map.of("", 1f), OPERATORS);
  }

  /** Hands on each clause of a text, and whether it is excluded. */
  static void read(String text, BiConsumer<Clause, Boolean> each) {
    walk(new ClauseParser().parse(text), false, each);
  }

  private static void walk(Query parsed, boolean excluded, BiConsumer<Clause, Boolean> each) {
    if (parsed instanceof ClauseQuery leaf) {
      leaf.clauses().forEach(clause -> each.accept(clause, excluded));
    } else if (parsed instanceof BooleanQuery inner) {
      for (BooleanClause part : inner) {
        walk(part.query(), excluded || part.isProhibited(), each);
      }
    }
  }

  /** The words of a text, one clause for each. */
  static List<Clause> words(String text) {
    return TypedWords.of(text).stream().<Clause>map(word -> new Clause.Word(word)).toList();
  }

  /** Words side by side; a single one is a word. */
  static List<Clause> phrase(String text, int slop) {
    List<Clause> words = words(text);
    return words.size() < 2
        ? words
        : List.of(new Clause.Phrase(text.strip(), Math.min(slop, MAX_SLOP)));
  }

  @Override
  protected Query newDefaultQuery(String text) {
    return new ClauseQuery(words(text));
  }

  @Override
  protected Query newPhraseQuery(String text, int slop) {
    return new ClauseQuery(phrase(text, slop));
  }

  @Override
  protected Query newPrefixQuery(String text) {
    return new ClauseQuery(
        text.codePoints().anyMatch(Character::isLetterOrDigit)
            ? List.of(new Clause.Prefix(text))
            : List.of());
  }
}
