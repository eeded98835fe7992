package cuepoint.lucene.suggest;

import cuepoint.lucene.document.SuggestionFields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Reads what {@link SuggestionFields} wrote: the entries that begin as what was typed. */
final class SuggestionEntries {
  private final Map<BytesRef, SuggestionEntry> found = new HashMap<>();
  private final TalkSet talks;

  private SuggestionEntries(TalkSet talks) {
    this.talks = talks;
  }

  /**
   * The entries of some talks, in no order, as a collection of the caller's.
   *
   * @param prefix what an entry begins with
   */
  static Collection<SuggestionEntry> of(
      String field, String prefix, TalkSet talks, IndexSearcher searcher) throws IOException {
    SuggestionEntries entries = new SuggestionEntries(talks);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        entries.read(new BytesRef(prefix), terms.iterator(), leaf);
      }
    }
    return entries.found.values();
  }

  private void read(BytesRef prefix, TermsEnum terms, LeafReaderContext leaf) throws IOException {
    if (terms.seekCeil(prefix) == SeekStatus.END) {
      return;
    }
    for (BytesRef term = terms.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = terms.next()) {
      int count = talks.count(leaf, terms);
      if (count > 0) {
        entry(term).add(term, count, terms.docFreq());
      }
    }
  }

  private SuggestionEntry entry(BytesRef term) {
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
