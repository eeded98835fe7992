package cuepoint.lucene;

import cuepoint.search.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What the engine is asked for a typed query.
 *
 * @param typed what was understood
 * @param wanted what talks are ranked by; empty when there is nothing to search for
 * @param passageFilter the passages that may answer
 */
record SearchPlan(TypedQuery typed, List<Wanted> wanted, Query passageFilter) {

  static SearchPlan of(String text, Filters filters, Analyzer analyzer, IndexReader reader)
      throws IOException {
    TypedQuery typed = QueryReader.read(text, analyzer);
    Spelling spelling = new Spelling(reader);
    List<Wanted> wanted = new ArrayList<>();
    for (Clause clause : Ranking.weighty(typed.wanted())) {
      wanted.add(spelling.wanted(clause));
    }
    return new SearchPlan(typed, List.copyOf(wanted), passageFilter(filters, typed));
  }

  private static Query passageFilter(Filters filters, TypedQuery typed) {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    passages.add(TalkFilter.passages(filters), Occur.FILTER);
    for (Clause excluded : typed.excluded()) {
      passages.add(Ranking.on(PassageDocument.TEXT, Wanted.exactly(excluded)), Occur.MUST_NOT);
    }
    return passages.build();
  }

  /** The talks that answer, scored. */
  Query talks(Filters filters, Analyzer analyzer) {
    BooleanQuery.Builder talks = new BooleanQuery.Builder();
    talks.add(Ranking.talks(wanted, passageFilter), Occur.MUST);
    talks.add(TalkFilter.talks(filters, analyzer), Occur.FILTER);
    talks.add(TalkFilter.talks(typed.filters(), analyzer), Occur.FILTER);
    for (Clause title : typed.titles()) {
      talks.add(Ranking.on(TalkDocument.TITLE, Wanted.exactly(title)), Occur.FILTER);
    }
    for (Clause excluded : typed.excluded()) {
      talks.add(Ranking.about(Wanted.exactly(excluded)), Occur.MUST_NOT);
    }
    return talks.build();
  }
}
