package cuepoint.lucene.distributed;

import cuepoint.lucene.document.SuggestionFields;
import cuepoint.lucene.suggest.EntryCounts.Recurrence;
import cuepoint.lucene.suggest.EntryCounts.Recurring;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How all talks keep coming back to terms, as the sums of their dictionary tell. */
final class RecurringInAll implements Recurring {
  private final TermsEnum terms;

  private RecurringInAll(TermsEnum terms) {
    this.terms = terms;
  }

  static RecurringInAll of(IndexReader dictionary) throws IOException {
    Terms terms = MultiTerms.getTerms(dictionary, SuggestionFields.RECURRING);
    return new RecurringInAll(terms == null ? TermsEnum.EMPTY : terms.iterator());
  }

  @Override
  public Recurrence of(LeafReaderContext leaf, TermsEnum entry) throws IOException {
    BytesRef folded = entry.term();
    int start = SuggestionFields.start(folded, 1);
    BytesRef term = new BytesRef(folded.bytes, folded.offset + start, folded.length - start);
    return terms.seekExact(term)
        ? new Recurrence(terms.docFreq(), terms.totalTermFreq() / SuggestionFields.ROOT)
        : Recurrence.NONE;
  }
}
