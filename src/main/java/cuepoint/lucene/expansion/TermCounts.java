package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.ranking.Idf;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;

/**
 * Document frequencies of terms of a group of languages, in what is said, in titles and in names.
 * Counts are kept, so it is for one query and one thread.
 */
final class TermCounts {
  /** Captions seldom get names right, so names are looked up where people wrote them. */
  private static final List<TextField> FIELDS =
      List.of(TextField.SPEAKERS, TextField.TITLE, TextField.PASSAGE);

  private final LanguageGroup group;
  private final QueryTerms terms;
  private final Map<List<String>, Integer> counted = new HashMap<>();

  TermCounts(LanguageGroup group, QueryTerms terms) {
    this.group = group;
    this.terms = terms;
  }

  /** How many documents hold terms side by side, in the field that has most. */
  int of(List<String> words) throws IOException {
    Integer known = counted.get(words);
    if (known != null) {
      return known;
    }
    int most = 0;
    for (Term first : inEveryField(words.getFirst())) {
      int count = words.size() == 1 ? terms.docFreq(first) : sideBySide(words, first.field());
      most = Math.max(most, count);
    }
    counted.put(words, most);
    return most;
  }

  private int sideBySide(List<String> words, String field) throws IOException {
    for (String word : words) {
      if (terms.docFreq(new Term(field, word)) == 0) {
        return 0;
      }
    }
    return terms.searcher().count(terms.phrase(field, words, 0));
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
    return terms.docCount(TextField.PASSAGE.in(group));
  }
}
