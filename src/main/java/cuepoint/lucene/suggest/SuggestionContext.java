package cuepoint.lucene.suggest;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.document.FilterValues;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.document.TalkFilter;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.query.QueryReader;
import cuepoint.lucene.query.TypedQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The talks in which the words before the last one are said: only what they say can follow. */
final class SuggestionContext {
  private SuggestionContext() {}

  /**
   * The talks that have every distinctive word; empty if those are all.
   *
   * @param before the text before what is completed
   */
  static Optional<Query> talks(String before, IndexSearcher searcher) throws IOException {
    TypedQuery query = QueryReader.read(before, filter -> true);
    List<Query> words = new ArrayList<>();
    for (Clause clause : query.clauses()) {
      for (ShownWord word : ShownWord.of(clause.typed())) {
        said(word, searcher).ifPresent(words::add);
      }
    }
    if (words.isEmpty() && query.filters().isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    FilterValues values = new FilterValues(searcher.getIndexReader());
    all.add(new TalkFilter(query.filters(), values).talks(), Occur.FILTER);
    words.stream().limit(QueryReader.MAX_CLAUSES).forEach(word -> all.add(word, Occur.FILTER));
    return Optional.of(all.build());
  }

  /** Talks that have a word; empty when none has it, as it may be misspelled, or most have. */
  private static Optional<Query> said(ShownWord word, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    int most = 0;
    for (Term term : terms(word, searcher)) {
      most = Math.max(most, searcher.getIndexReader().docFreq(term));
      any.add(new TermQuery(term), Occur.SHOULD);
    }
    int talks = searcher.getIndexReader().getDocCount(TalkDocument.ID);
    return most > 0 && most <= talks / 2.0 ? Optional.of(any.build()) : Optional.empty();
  }

  private static List<Term> terms(ShownWord word, IndexSearcher searcher) {
    Set<String> fields = Set.copyOf(FieldInfos.getIndexedFields(searcher.getIndexReader()));
    List<Term> terms = new ArrayList<>();
    for (LanguageGroup group : LanguageGroup.values()) {
      for (TextField text : List.of(TextField.SAID, TextField.TITLE)) {
        String field = text.in(group);
        if (fields.contains(field)) {
          SpokenAnalyzer.tokens(word.shown(), group).stream()
              .limit(1)
              .forEach(token -> terms.add(new Term(field, token.term())));
        }
      }
    }
    return terms;
  }
}
