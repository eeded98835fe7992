package cuepoint.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/**
 * How often terms of a language are found in an index, be it said or in a title or a name. Counts
 * are kept, so it is for one query and one thread.
 */
final class Said {
  /** Captions seldom get names right, so names are looked up where they are written. */
  private static final List<String> FIELDS =
      List.of(TalkDocument.SPEAKERS, TalkDocument.TITLE, PassageDocument.TEXT);

  private final Language language;
  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Map<List<String>, Integer> counted = new HashMap<>();

  Said(Language language, IndexSearcher searcher) {
    this.language = language;
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  /** In how many documents terms stand side by side, in the field that has most. */
  int found(List<String> terms) throws IOException {
    Integer known = counted.get(terms);
    if (known != null) {
      return known;
    }
    int most = 0;
    for (Term first : everywhere(terms.getFirst())) {
      int found =
          terms.size() == 1
              ? reader.docFreq(first)
              : searcher.count(new PhraseQuery(0, first.field(), terms.toArray(String[]::new)));
      most = Math.max(most, found);
    }
    counted.put(terms, most);
    return most;
  }

  /** The term in every field. */
  List<Term> everywhere(String term) {
    return FIELDS.stream()
        .map(field -> new Term(SpokenAnalyzer.field(field, language), term))
        .toList();
  }

  /** What terms that are found so often are worth: more for rarer ones. */
  double worth(int found) throws IOException {
    return Similarities.idf(
        found, reader.getDocCount(SpokenAnalyzer.field(PassageDocument.TEXT, language)));
  }
}
