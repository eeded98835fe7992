package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.query.Clause;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** The words of a query that are said: what is guessed should be said where they are. */
final class Company {
  private final IndexSearcher searcher;
  private final Map<LanguageGroup, BooleanQuery.Builder> said = new EnumMap<>(LanguageGroup.class);
  private final boolean none;

  /**
   * The company.
   *
   * @param terms of the query, without guesses
   */
  Company(IndexSearcher searcher, List<QueryTerm> terms) {
    this.searcher = searcher;
    this.none = terms.stream().noneMatch(QueryTerm::isKnown);
    for (QueryTerm term : terms) {
      if (!(term.clause() instanceof Clause.Prefix)) {
        term.variants().forEach(variant ->
            said.computeIfAbsent(variant.group(), group -> new BooleanQuery.Builder())
                .add(variant.in(TextField.PASSAGE, 0), Occur.SHOULD));
      }
    }
  }

  /** Whether no word of the query is said. */
  boolean isNone() {
    return none;
  }

  /**
   * How many times as often as chance would have it a guess shares a passage with one of the words.
   *
   * @return 0 where it never does
   */
  double with(Variant guess) throws IOException {
    BooleanQuery.Builder words = said.get(guess.group());
    if (words == null) {
      return 0;
    }
    Query word = guess.in(TextField.PASSAGE, 0);
    Query others = words.build();
    BooleanQuery both =
        new BooleanQuery.Builder().add(word, Occur.FILTER).add(others, Occur.FILTER).build();
    double passages = searcher.getIndexReader().getDocCount(TextField.PASSAGE.in(guess.group()));
    double shared = searcher.count(both);
    return shared == 0 ? 0 : shared * passages / searcher.count(word) / searcher.count(others);
  }
}
