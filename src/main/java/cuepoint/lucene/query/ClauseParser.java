package cuepoint.lucene.query;

import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TypedWords;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Lucene's {@link SimpleQueryParser}, which never fails, with {@link Clause}s as its leaves. */
final class ClauseParser extends SimpleQueryParser {
  private static final int OPERATORS =
      NOT_OPERATOR | PREFIX_OPERATOR | PHRASE_OPERATOR | WHITESPACE_OPERATOR | NEAR_OPERATOR;

  private ClauseParser() {
    super(SpokenAnalyzer.INSTANCE, Map.of("", 1f), OPERATORS);
  }

  /** A tree of Boolean queries over {@link ClauseQuery}. */
  static Query tree(String text) {
    return new ClauseParser().parse(text);
  }

  /** Each clause of a parsed tree, with {@link Occur#MUST_NOT} where it is excluded. */
  static void walk(Query parsed, Occur occur, BiConsumer<Clause, Occur> each) {
    if (parsed instanceof ClauseQuery leaf) {
      leaf.clauses().forEach(clause -> each.accept(clause, occur));
    } else if (parsed instanceof BooleanQuery inner) {
      for (BooleanClause part : inner) {
        walk(part.query(), part.isProhibited() ? Occur.MUST_NOT : occur, each);
      }
    }
  }

  /** The words of a text, one clause for each. */
  static List<Clause> words(String text) {
    return TypedWords.of(text).stream().<Clause>map(Clause.Word::new).toList();
  }

  @Override
  protected Query newDefaultQuery(String text) {
    return new ClauseQuery(text.equals("OR") || text.equals("AND") ? List.of() : words(text));
  }

  @Override
  protected Query newPhraseQuery(String text, int slop) {
    List<Clause> words = words(text);
    return new ClauseQuery(
        words.size() < 2 ? words : List.of(new Clause.Phrase(text.strip(), slop)));
  }

  @Override
  protected Query newPrefixQuery(String text) {
    return new ClauseQuery(
        text.codePoints().anyMatch(Character::isLetterOrDigit)
            ? List.of(new Clause.Prefix(text))
            : List.of());
  }
}
