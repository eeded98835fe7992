package cuepoint.lucene.distributed;

import cuepoint.lucene.term.FieldTerms;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Counts the terms of one field. For one thread. */
final class FieldTally {
  private final IndexOptions options;
  private final TreeMap<BytesRef, Count> terms = new TreeMap<>();
  private int documents;
  private long sumDocFreq;
  private long sumTotalTermFreq;

  FieldTally(IndexOptions options) {
    this.options = options;
  }

  /**
   * Counts the terms of some documents.
   *
   * @param sign 1, or -1 for those of documents that are gone
   */
  void count(Terms some, int sign) throws IOException {
    documents += sign * some.getDocCount();
    sumDocFreq += sign * some.getSumDocFreq();
    sumTotalTermFreq += sign * some.getSumTotalTermFreq();
    TermsEnum each = some.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      Count count = terms.get(term);
      if (count == null) {
        count = new Count();
        terms.put(BytesRef.deepCopyOf(term), count);
      }
      count.documents += sign * each.docFreq();
      count.times += sign * each.totalTermFreq();
      if (count.documents == 0) {
        terms.remove(term);
      }
    }
  }

  /** All that has been counted. */
  DictionaryField field() {
    FieldTerms.Builder all = new FieldTerms.Builder();
    for (Map.Entry<BytesRef, Count> term : terms.entrySet()) {
      all.add(term.getKey(), term.getValue().documents, term.getValue().times);
    }
    return new DictionaryField(all.build(), options, documents, sumDocFreq, sumTotalTermFreq);
  }

  /** How many documents hold a term, and how often. */
  private static final class Count {
    private int documents;
    private long times;
  }
}
