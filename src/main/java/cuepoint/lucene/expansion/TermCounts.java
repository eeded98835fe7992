package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.ranking.Idf;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/**
 * Document frequencies of terms of a group of languages, in what is said, in titles and in names.
 * Counts are kept, so it is for one query and one thread.
 */
final class TermCounts {
  /** Captions seldom get names right, so names are looked up where people wrote them. */
  private static final List<TextField> FIELDS =
      List.of(TextField.SPEAKERS, TextField.TITLE, TextField.PASSAGE);

  private final LanguageGroup group;
  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Map<List<String>, Integer> counted = new HashMap<>();

  TermCounts(LanguageGroup group, IndexSearcher searcher) {
    this.group = group;
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  /** How many documents hold terms side by side, in the field that has most. */
  int of(List<String> terms) throws IOException {
    Integer known = counted.get(terms);
    if (known != null) {
      return known;
    }
    int most = 0;
    for (Term first : inEveryField(terms.getFirst())) {
      int count =
          terms.size() == 1
              ? reader.docFreq(first)
              : searcher.count(new PhraseQuery(0, first.field(), terms.toArray(String[]::new)));
      most = Math.max(most, count);
    }
    counted.put(terms, most);
    return most;
  }

  private List<Term> inEveryField(String term) {
    return FIELDS.stream().map(field -> new Term(field.in(group), term)).toList();
  }

  /** The idf of terms that so many documents hold. */
  double idf(int documents) throws IOException {
    return Idf.of(Math.min(documents, passages()), passages());
  }

  /** How many passages there are. */
  int passages() throws IOException {
    return reader.getDocCount(TextField.PASSAGE.in(group));
  }
}
