package cuepoint.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Lucene's {@link SimpleQueryParser}, which never fails, with {@link Clause}s as its leaves. */
final class ClauseParser extends SimpleQueryParser {
  private static final int OPERATORS =
      NOT_OPERATOR | PREFIX_OPERATOR | PHRASE_OPERATOR | WHITESPACE_OPERATOR | NEAR_OPERATOR;

  private ClauseParser(Analyzer analyzer) {
    super(analyzer, Map.of(PassageDocument.TEXT, 1f), OPERATORS);
  }

  /** A tree of Boolean queries over {@link ClauseQuery}. */
  static Query parse(String text, Analyzer analyzer) {
    return new ClauseParser(analyzer).parse(text);
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
  static List<Clause> words(String text, Analyzer analyzer) {
    return terms(text, analyzer).stream()
        .<Clause>map(t -> new Clause.Word(t.typed(), t.term()))
        .toList();
  }

  @Override
  protected Query newDefaultQuery(String text) {
    if (text.equals("OR") || text.equals("AND")) {
      return new ClauseQuery(List.of());
    }
    return new ClauseQuery(words(text, getAnalyzer()));
  }

  @Override
  protected Query newPhraseQuery(String text, int slop) {
    List<Term> terms = terms(text, getAnalyzer());
    if (terms.size() < 2) {
      return newDefaultQuery(text);
    }
    return new ClauseQuery(
        List.of(new Clause.Phrase(text.strip(), terms.stream().map(Term::term).toList(), slop)));
  }

  @Override
  protected Query newPrefixQuery(String text) {
    String prefix = getAnalyzer().normalize(PassageDocument.TEXT, text).utf8ToString();
    return prefix.codePoints().anyMatch(Character::isLetterOrDigit)
        ? new ClauseQuery(List.of(new Clause.Prefix(text + "*", prefix)))
        : new ClauseQuery(List.of());
  }

  private record Term(String typed, String term) {}

  private static List<Term> terms(String text, Analyzer analyzer) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(PassageDocument.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            new Term(text.substring(offset.startOffset(), offset.endOffset()), term.toString()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
