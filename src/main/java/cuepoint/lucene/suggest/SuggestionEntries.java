package cuepoint.lucene.suggest;

import cuepoint.lucene.document.SuggestionFields;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Reads what {@link SuggestionFields} wrote: the entries that begin as what was typed.
 *
 * @param searcher reads one commit of the index
 * @param counts of the same commit
 * @param deadline asked from time to time
 */
record SuggestionEntries(IndexSearcher searcher, EntryCounts counts, Deadline deadline) {
  /** The deadline is asked once in so many entries, as that costs more than to read one. */
  private static final int UNASKED = 1024;

  /**
   * The entries of some talks, in no order, as a collection of the caller's.
   *
   * @param prefix what an entry begins with
   * @param talks empty for all
   */
  Collection<SuggestionEntry> of(String field, String prefix, Optional<Query> talks)
      throws IOException {
    EntryCounts.Having having = counts.begun(field, prefix, talks, deadline);
    Map<BytesRef, SuggestionEntry> found = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        read(new BytesRef(prefix), terms.iterator(), leaf, having, found);
      }
    }
    return found.values();
  }

  private void read(
      BytesRef prefix,
      TermsEnum terms,
      LeafReaderContext leaf,
      EntryCounts.Having having,
      Map<BytesRef, SuggestionEntry> found)
      throws IOException {
    BytesRef term = terms.seekCeil(prefix) == SeekStatus.END ? null : terms.term();
    for (int read = 0; term != null && StringHelper.startsWith(term, prefix); read++) {
      if (read % UNASKED == 0) {
        deadline.check();
      }
      int count = having.talks(leaf, terms);
      if (count > 0) {
        entry(term, found).add(term, count, terms.docFreq());
      }
      term = terms.next();
    }
  }

  private static SuggestionEntry entry(BytesRef term, Map<BytesRef, SuggestionEntry> found) {
    int start = SuggestionFields.start(term, 1);
    int end = SuggestionFields.start(term, 2);
    BytesRef identity = new BytesRef(term.bytes, term.offset + start, end - start - 1);
    SuggestionEntry entry = found.get(identity);
    if (entry == null) {
      entry = new SuggestionEntry(BytesRef.deepCopyOf(identity));
      found.put(entry.key(), entry);
    }
    return entry;
  }
}
